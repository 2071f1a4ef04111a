import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FilterDisclosure } from "../filter/filter-disclosure.tsx";
import { Legend } from "../legend/legend.tsx";
import { DocumentLayouts } from "./document-layouts.tsx";
import styles from "./layout-list.module.css";
import { OpacitySlider } from "./opacity-slider.tsx";

/** First view of the panel: every layout with its colour under its document, any number of them on the map together. */
export function LayoutList() {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const shownCount = useStore((s) => s.shown.length);
  const setShown = useStore((s) => s.setShown);
  const byDocument = groupBy(index.layouts.values(), ({ documents }) => documents[0] ?? "");
  return (
    <>
      <p className={styles["intro"]}>
        {t("explore.intro", { layouts: index.layouts.size, documents: index.documents.size })}
      </p>
      <FilterDisclosure />
      <div className={styles["tools"]}>
        <p role="status">{t("explore.shownCount", { count: shownCount })}</p>
        {shownCount > 0 && (
          <>
            <OpacitySlider />
            <button type="button" className={styles["clear"]} onClick={() => setShown([])}>
              {t("explore.hideAll")}
            </button>
          </>
        )}
      </div>
      <div className={styles["legend"]}>
        <Legend />
      </div>
      {[...byDocument].map(([id, layouts]) => {
        const document = index.documents.get(id);
        return document && <DocumentLayouts key={id} document={document} layouts={layouts} />;
      })}
    </>
  );
}
