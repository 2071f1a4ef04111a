import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { headline } from "../../model/headline.ts";
import type { TourStep } from "../../model/tour.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PrecisionIcon } from "../facts/precision-icon.tsx";
import styles from "./slide.module.css";
import { SlideFigure } from "./slide-figure.tsx";
import { SlideRows } from "./slide-rows.tsx";
import { SlideSource } from "./slide-source.tsx";
import { SlideTitle } from "./slide-title.tsx";

/** A stop at an area: name, an author's words, role, headline figure, industries, organizations, how well its place is known. */
export function AreaSlide({ step, entry }: { step: TourStep; entry: AreaEntry }) {
  const { t, text } = useI18n();
  const { places } = useLoadedAtlas();
  const { area, layout, ancestors } = entry;
  const figure = headline(area);
  const precision = places.get(area.place)?.class ?? "unlocated";
  const way = [text(layout.shortName), ...ancestors.map((ancestor) => text(areaName(ancestor.area)))];
  return (
    <>
      <SlideTitle title={step.title} above={way.join(" › ")} />
      {step.text && <p className={styles["words"]}>{text(step.text)}</p>}
      <p className={styles["role"]}>
        {area.role ? text(area.role) : t("area.noRole")}{" "}
        <SlideSource cites={[area.role?.phrases[0]?.cite ?? area.name.cite]} />
      </p>
      {figure && <SlideFigure fact={figure} areaKey={entry.key} />}
      <SlideRows area={area} />
      {area.note && <p className={styles["note"]}>{text(area.note)}</p>}
      <p className={styles["note"]}>
        <PrecisionIcon precision={precision} /> {t(`precision.${precision}`)}
      </p>
    </>
  );
}
