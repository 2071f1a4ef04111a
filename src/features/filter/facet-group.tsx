import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Facet } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./facet-group.module.css";
import { FacetValues } from "./facet-values.tsx";
import { IndustryTree } from "./industry-tree.tsx";
import { useFilter } from "./use-filter.ts";

/** Says how many areas the choice of plans in force takes away, and on which day. */
function InForceNote() {
  const { t } = useI18n();
  const { today } = useLoadedAtlas();
  const { result } = useFilter();
  return (
    <p className={styles["note"]}>
      {t("filter.inForceNote", {
        date: today.toLocaleDateString("sv-SE"),
        count: result.removedBy.period ?? 0,
        unstated: result.counts.period.get("period-unstated") ?? 0,
      })}
    </p>
  );
}

/** A facet: its values behind its name, how many are chosen, and a button that resets it alone. */
export function FacetGroup({ facet }: { facet: Facet }) {
  const { t } = useI18n();
  const { filters, result } = useFilter();
  const setFilter = useStore((s) => s.setFilter);
  const chosen = filters[facet] ?? [];
  const [startsOpen] = useState(chosen.length > 0);
  return (
    <details className={styles["group"]} open={startsOpen}>
      <summary>
        <span>{t(`filter.facet.${facet}`)}</span>
        {chosen.length > 0 && <span className={styles["badge"]}>{chosen.length}</span>}
        <Icon name="down" />
      </summary>
      {chosen.length > 0 && (
        <button
          type="button"
          className={styles["reset"]}
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.querySelector("summary")?.focus();
            setFilter(facet, []);
          }}
        >
          {t("filter.reset", { count: result.removedBy[facet] ?? 0 })}
        </button>
      )}
      {facet === "period" && chosen.includes("in-force") && <InForceNote />}
      {facet === "industry" ? <IndustryTree /> : <FacetValues facet={facet} />}
    </details>
  );
}
