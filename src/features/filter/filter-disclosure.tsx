import { lazy, Suspense, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { FilterButton } from "./filter-button.tsx";
import styles from "./filter-disclosure.module.css";

/** The facets are fetched when first asked for. */
const FilterFacets = lazy(async () => ({ default: (await import("./filter-facets.tsx")).FilterFacets }));

/** The filter button with the facets under it. */
export function FilterDisclosure() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["disclosure"]}>
      <FilterButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && (
        <div className={styles["facets"]}>
          <Suspense fallback={<p>{t("status.loading")}</p>}>
            <FilterFacets />
          </Suspense>
        </div>
      )}
    </div>
  );
}
