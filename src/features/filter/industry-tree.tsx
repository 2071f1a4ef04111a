import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltIndustry } from "../../model/schema/atlas.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FacetValue } from "./facet-value.tsx";
import styles from "./industry-tree.module.css";
import { useFilter } from "./use-filter.ts";

/** The industries that leave areas, as the taxonomy nests them; a chosen one counts everything below it. */
export function IndustryTree() {
  const { index } = useLoadedAtlas();
  const { filters, result } = useFilter();
  const counts = result.counts.industry;
  const chosen = filters.industry;
  const branches = useMemo(() => {
    const offered = index.data.industries.filter(({ id }) => counts.has(id) || chosen?.includes(id));
    const byCount = offered.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    return groupBy(byCount, ({ parent }) => parent ?? "");
  }, [index, counts, chosen]);
  return <Branch parent="" branches={branches} />;
}

function Branch({ parent, branches }: { parent: string; branches: Map<string, BuiltIndustry[]> }) {
  return (
    <ul className={parent === "" ? undefined : styles["below"]}>
      {(branches.get(parent) ?? []).map((industry) => (
        <Node key={industry.id} industry={industry} branches={branches} />
      ))}
    </ul>
  );
}

function Node({ industry, branches }: { industry: BuiltIndustry; branches: Map<string, BuiltIndustry[]> }) {
  const { t, text } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const name = text(industry.name);
  return (
    <li>
      <div className={styles["node"]}>
        <FacetValue facet="industry" value={industry.id} name={name} />
        {branches.has(industry.id) && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "filter.collapse" : "filter.expand", { name })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "up" : "down"} />
          </button>
        )}
      </div>
      {isOpen && <Branch parent={industry.id} branches={branches} />}
    </li>
  );
}
