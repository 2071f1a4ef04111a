import { useI18n } from "../../i18n/i18n.ts";
import { seriesGrowth } from "../../model/growth.ts";
import { weakestQualifier } from "../../model/quantity.ts";
import { datedPoints, type Series } from "../../model/series.ts";
import { Tag } from "../../ui/tag.tsx";
import styles from "./growth-note.module.css";
import { growthNumber } from "./growth-text.ts";

/** Growth per year of a series, marked as computed, or why there is none. */
export function GrowthNote({ series }: { series: Series }) {
  const { t, language } = useI18n();
  const points = datedPoints(series);
  const growth = seriesGrowth(points, series.unit);
  if (growth.kind === "none")
    return <p className={styles["note"]}>{t(`figures.growth.none.${growth.reason}`)}</p>;
  const number = growthNumber(growth, language);
  const qualifier = weakestQualifier(
    points.filter(({ year }) => year === growth.from || year === growth.to).map((point) => point.qualifier),
  );
  return (
    <p className={styles["note"]}>
      {t(`figures.growth.${growth.kind}`, { number, from: growth.from, to: growth.to })}
      {qualifier && t("figures.growth.qualified", { qualifier: t(`qualifier.${qualifier}`) })}{" "}
      <Tag>{t("total.computed")}</Tag>
    </p>
  );
}
