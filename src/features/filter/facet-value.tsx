import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { countWithout, toggled } from "../../model/filter-areas.ts";
import type { Facet } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import styles from "./facet-value.module.css";
import { useFilter } from "./use-filter.ts";

interface FacetValueProps {
  facet: Facet;
  value: string;
  name: string;
  /** A mark behind the name, as that a document's period is over. */
  mark?: string | undefined;
}

/** A value of a facet: a box to tick and how many areas it leaves. What would leave none cannot be switched off alone. */
export function FacetValue({ facet, value, name, mark }: FacetValueProps) {
  const { t } = useI18n();
  const id = useId();
  const { facets, filters, result } = useFilter();
  const setFilter = useStore((s) => s.setFilter);
  const chosen = filters[facet] ?? [];
  const isChosen = chosen.includes(value);
  const isNeeded =
    isChosen &&
    chosen.length > 1 &&
    result.keys.length > 0 &&
    countWithout(facets, filters, facet, value) === 0;
  return (
    <div className={styles["value"]} title={isNeeded ? t("filter.only") : undefined}>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        aria-disabled={isNeeded}
        aria-describedby={isNeeded ? `${id}-why` : undefined}
        onChange={() => {
          if (!isNeeded) setFilter(facet, toggled(chosen, value));
        }}
      />
      <label htmlFor={id}>
        {name}
        {mark && <span className={styles["mark"]}> {mark}</span>}
      </label>
      <span className={styles["count"]}>{result.counts[facet].get(value) ?? 0}</span>
      {isNeeded && (
        <span id={`${id}-why`} className="visually-hidden">
          {t("filter.only")}
        </span>
      )}
    </div>
  );
}
