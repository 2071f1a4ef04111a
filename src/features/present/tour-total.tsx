import { useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import { sharesGround } from "../../model/ground.ts";
import { layoutTotal } from "../../model/total.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { TotalSentence } from "../sentence/total-sentence.tsx";
import styles from "./slide.module.css";
import { LargeFigure } from "./slide-figure.tsx";

/** The computed total of a layout, or why there is none. */
export function TourTotal({ layoutId }: { layoutId: string }) {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  const layout = index.layouts.get(layoutId);
  if (!layout) return null;
  const total = layoutTotal(layout, (a, b) => sharesGround(places, a, b));
  if (total.kind === "none") return <p className={styles["note"]}>{t(`total.none.${total.reason}`)}</p>;
  return (
    <LargeFigure
      label={`${t("layout.total")} · ${t("total.computed")}`}
      value={total.value}
      unit={total.unit}
      qualifier={total.qualifier}
      copy={<TotalSentence layout={layout} total={total} />}
      note={t("total.note", {
        year: total.year,
        indicator: text(indicatorName(index, total.indicator)),
        parts: total.parts,
        areas: total.areas,
      })}
    />
  );
}
