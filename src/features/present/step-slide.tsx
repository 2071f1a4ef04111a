import { useI18n } from "../../i18n/i18n.ts";
import type { Tour, TourStep } from "../../model/tour.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { AreaSlide } from "./area-slide.tsx";
import { ClosingSlide } from "./closing-slide.tsx";
import { OpeningSlide } from "./opening-slide.tsx";
import styles from "./step-slide.module.css";
import { ViewSlide } from "./view-slide.tsx";

/** The slide of a step. */
export function StepSlide({ tour, step }: { tour: Tour; step: TourStep }) {
  const { t } = useI18n();
  return (
    <div className={styles["step"]}>
      <SlideOfKind tour={tour} step={step} />
      {step.kind !== "closing" && <p className={styles["disclaimer"]}>{t("app.disclaimer")}</p>}
    </div>
  );
}

function SlideOfKind({ tour, step }: { tour: Tour; step: TourStep }) {
  const { index } = useLoadedAtlas();
  const { selection } = step.view;
  if (step.kind === "opening") return <OpeningSlide tour={tour} step={step} />;
  if (step.kind === "closing") return <ClosingSlide tour={tour} />;
  const entry = selection?.kind === "area" ? index.areas.get(selection.key) : undefined;
  return entry ? <AreaSlide step={step} entry={entry} /> : <ViewSlide step={step} />;
}
