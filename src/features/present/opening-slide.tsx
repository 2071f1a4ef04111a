import { useI18n } from "../../i18n/i18n.ts";
import type { Tour, TourStep } from "../../model/tour.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DocumentLine } from "./document-line.tsx";
import styles from "./slide.module.css";
import { SlideTitle } from "./slide-title.tsx";

/** First slide of a tour: what it shows, how much of it, and the documents behind it. */
export function OpeningSlide({ tour, step }: { tour: Tour; step: TourStep }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const stops = tour.steps.length - 2;
  return (
    <>
      <SlideTitle title={step.title} above={t(`present.kind.${tour.kind}`)} size="large" />
      <p className={styles["count"]}>
        {t(tour.kind === "own" ? "present.stopCount" : "explore.areaCount", { count: stops })}
      </p>
      {step.text && <p className={styles["role"]}>{text(step.text)}</p>}
      <ul className={styles["documents"]}>
        {tour.documents.map((id) => {
          const document = index.documents.get(id);
          return document && <DocumentLine key={id} document={document} />;
        })}
      </ul>
    </>
  );
}
