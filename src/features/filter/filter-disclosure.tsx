import { lazy, Suspense, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { AppliedFilters } from "./applied-filters.tsx";
import { FilterButton } from "./filter-button.tsx";
import styles from "./filter-disclosure.module.css";

/** The facets are fetched when first asked for. */
const FilterFacets = lazy(async () => ({ default: (await import("./filter-facets.tsx")).FilterFacets }));

/** The filter button; under it the facets, or while they are closed the filters in use. */
export function FilterDisclosure() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["disclosure"]} data-filter>
      <FilterButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen ? (
        <div className={styles["facets"]}>
          <Suspense fallback={<p>{t("status.loading")}</p>}>
            <FilterFacets />
          </Suspense>
        </div>
      ) : (
        <AppliedFilters />
      )}
    </div>
  );
}
