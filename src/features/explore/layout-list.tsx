import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DocumentRows } from "./document-rows.tsx";
import styles from "./layout-list.module.css";
import { LayoutRow } from "./layout-row.tsx";
import { OpacitySlider } from "./opacity-slider.tsx";

/** First view of the panel: every layout with its colour, any number of them on the map together. */
export function LayoutList() {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const shownCount = useStore((s) => s.shown.length);
  const setShown = useStore((s) => s.setShown);
  return (
    <>
      <p className={styles["intro"]}>
        {t("explore.intro", { layouts: index.layouts.size, documents: index.documents.size })}
      </p>
      <p role="status" className="visually-hidden">
        {t("explore.shownCount", { count: shownCount })}
      </p>
      <Section title={t("explore.layouts")} aside={t("explore.shownCount", { count: shownCount })}>
        <ul className={styles["rows"]}>
          {[...index.layouts.values()].map((layout) => (
            <LayoutRow key={layout.id} layout={layout} />
          ))}
        </ul>
        {shownCount > 0 && (
          <div className={styles["tools"]}>
            <OpacitySlider />
            <button type="button" className={styles["clear"]} onClick={() => setShown([])}>
              {t("explore.hideAll")}
            </button>
          </div>
        )}
      </Section>
      <Section title={t("explore.documents")}>
        <DocumentRows />
      </Section>
    </>
  );
}
