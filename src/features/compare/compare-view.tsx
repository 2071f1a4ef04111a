import { useEffect, useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaSubject, layoutSubject, type Subject } from "../../model/comparison.ts";
import { useStore } from "../../store/store.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { AreaComparison } from "./area-comparison.tsx";
import { CompareStart } from "./compare-start.tsx";
import styles from "./compare-view.module.css";
import { LayoutComparison } from "./layout-comparison.tsx";
import { rememberComparison } from "./recent-comparisons.ts";
import { isAreaItem } from "./use-compared.ts";

/** Two to four areas, or two layouts, on one fixed template; without items, where to begin. */
export function CompareView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const { subjects, unknown } = useMemo(() => {
    const isAreas = items.some(isAreaItem);
    const wanted = [...new Set(items)].slice(0, isAreas ? COMPARED_AREAS_LIMIT : 2);
    const found = wanted.flatMap((item): Subject[] => {
      const entry = index.areas.get(item);
      const layout = index.layouts.get(item);
      if (isAreas) return entry ? [areaSubject(entry)] : [];
      return layout ? [layoutSubject(index, layout)] : [];
    });
    const known = new Set(found.map(({ id }) => id));
    return { subjects: found, unknown: wanted.filter((item) => !known.has(item)) };
  }, [items, index]);
  useEffect(() => {
    const keys = items.filter((item) => index.areas.has(item)).slice(0, COMPARED_AREAS_LIMIT);
    // What a link compares is what the tray holds.
    if (keys.length > 0 && keys.join() !== useStore.getState().compared.join()) {
      useStore.setState({ compared: keys });
    }
  }, [items, index]);
  useEffect(() => {
    if (subjects.length > 1) rememberComparison(subjects.map(({ id }) => id));
  }, [subjects]);
  const isAreas = subjects.some(({ id }) => isAreaItem(id));
  return (
    <div className={styles["view"]}>
      {unknown.length > 0 && (
        <p className={styles["note"]}>{t("notice.unknown-ids", { ids: unknown.join(", ") })}</p>
      )}
      {isAreas ? (
        <AreaComparison subjects={subjects} />
      ) : subjects.length === 2 ? (
        <LayoutComparison subjects={subjects} />
      ) : (
        <CompareStart />
      )}
    </div>
  );
}
