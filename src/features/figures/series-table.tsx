import { useI18n } from "../../i18n/i18n.ts";
import { type Growth, growthBetween } from "../../model/growth.ts";
import type { Series, SeriesPoint } from "../../model/series.ts";
import { targetStatus } from "../../model/target-status.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Blank } from "./blank.tsx";
import tables from "./figure-table.module.css";
import { growthText } from "./growth-text.ts";
import { PointFigure } from "./point-figure.tsx";

/** Growth to a point from the point before it, where both stand alone in their years. */
function stepTo(points: SeriesPoint[], position: number, series: Series): Growth | undefined {
  const [former, point] = [points[position - 1], points[position]];
  if (former?.year === undefined || point?.year === undefined) return undefined;
  const isAlone = ({ year }: SeriesPoint): boolean =>
    new Set(points.filter((other) => other.year === year).map(({ value }) => value)).size === 1;
  if (!isAlone(former) || !isAlone(point)) return undefined;
  const growth = growthBetween(
    { year: former.year, value: former.value },
    { year: point.year, value: point.value },
    series.unit,
  );
  return growth.kind === "none" ? undefined : growth;
}

/** A series as a table: year, figure, kind, whether the year has passed, growth, source. */
export function SeriesTable({ series, label }: { series: Series; label: string }) {
  const { t, language } = useI18n();
  const { today } = useLoadedAtlas();
  const steps = series.points.map((_, position) => stepTo(series.points, position, series));
  const hasSteps = steps.some((step) => step !== undefined);
  return (
    <div className={tables["scroll"]}>
      <table className={tables["table"]}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.year")}</th>
            <th scope="col">{t("figures.figure")}</th>
            <th scope="col">{t("figures.kind")}</th>
            {hasSteps && <th scope="col">{t("figures.step")}</th>}
            <th scope="col">{t("table.source")}</th>
          </tr>
        </thead>
        <tbody>
          {series.points.map((point, position) => {
            const status = targetStatus(point, today);
            const step = steps[position];
            return (
              <tr key={`${point.year}${point.value}${point.cite}`}>
                <th scope="row">{point.year ?? t("fact.notStated")}</th>
                <td>
                  <PointFigure series={series} point={point} />
                </td>
                <td>
                  {t(`measure.${point.measure}`)}
                  {status !== "none" && (
                    <span className={tables["status"]}>{t(`figures.status.${status}`)}</span>
                  )}
                </td>
                {hasSteps && (
                  <td>
                    {step && step.kind !== "none" ? (
                      growthText(step, t, language)
                    ) : (
                      <Blank meaning={t("figures.noStep")} />
                    )}
                  </td>
                )}
                <td>
                  <CitationButton cite={point.cite} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
