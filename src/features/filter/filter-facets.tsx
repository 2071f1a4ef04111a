import { useI18n } from "../../i18n/i18n.ts";
import { FACETS } from "../../model/workspace.ts";
import { withLayout } from "../../store/layouts-slice.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./filter-facets.module.css";
import { useFilter } from "./use-filter.ts";

/** All facets, what they leave and take away, and the way to see what they leave on the map. */
export function FilterFacets() {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const { chosen, result } = useFilter();
  const clearFilters = useStore((s) => s.clearFilters);
  const shown = useStore((s) => s.shown);
  const layouts = result.counts.layout;
  const matching = [...index.layouts.keys()].filter((id) =>
    index.areasOfLayout.get(id)?.some(({ key }) => result.matching.has(key)),
  );
  const isOnMap = matching.length === shown.length && shown.every(({ id }) => matching.includes(id));
  const handleShow = (): void => {
    const { setShown } = useStore.getState();
    // Layouts that stay keep their colours.
    const kept = shown.filter(({ id }) => layouts.has(id) && matching.includes(id));
    setShown(matching.reduce(withLayout, kept));
  };
  return (
    <section className={styles["facets"]} aria-label={t("filter.title")}>
      <p role="status" className={styles["summary"]}>
        {chosen > 0 && result.keys.length === 0
          ? t("filter.nothing")
          : t("filter.summary", { left: result.keys.length, removed: result.removed })}
      </p>
      {chosen > 0 && (
        <p className={styles["actions"]}>
          {matching.length > 0 && !isOnMap && (
            <button type="button" onClick={handleShow}>
              {t("filter.showLayouts", { count: matching.length })}
            </button>
          )}
          <button
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest("section")?.querySelector("summary")?.focus();
              clearFilters();
            }}
          >
            {t("filter.clear")}
          </button>
        </p>
      )}
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} />
      ))}
    </section>
  );
}
