import { useI18n } from "../../i18n/i18n.ts";
import { chartNumber, chartUnit } from "../../model/chart-unit.ts";
import { figureRange } from "../../model/figure-range.ts";
import { groupBy } from "../../model/group-by.ts";
import { type DatedPoint, datedPoints, type Series } from "../../model/series.ts";
import { targetStatus } from "../../model/target-status.ts";
import { yearPosition } from "../../model/year-position.ts";
import { useStore } from "../../store/store.ts";
import { drawingLength, useDrawingWidth } from "../../ui/use-drawing-width.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { type ChartFrame, chartFrame, fittingLabels, MARGIN } from "./chart-frame.ts";
import { ChartMark } from "./chart-mark.tsx";
import styles from "./series-chart.module.css";

const HEIGHT = 168;

/** Figures that differ in a year break the line: neither is preferred. */
function linePath(points: DatedPoint[], { x, y }: ChartFrame): string {
  const years = groupBy(points, ({ year }) => year);
  let path = "";
  let isOpen = false;
  for (const [year, group] of years) {
    const [value] = new Set(group.map((point) => point.value));
    const range = figureRange(value ?? "");
    const isSingle = new Set(group.map((point) => point.value)).size === 1 && range.low === range.high;
    if (isSingle) path += `${isOpen ? "L" : "M"}${x(year)} ${y(range.low)}`;
    isOpen = isSingle;
  }
  return path;
}

/** A series along the years: planning period, baseline, actual values, targets passed or ahead; the table beside it says the same. */
export function SeriesChart({ series, label }: { series: Series; label: string }) {
  const { t, language } = useI18n();
  const { index, today } = useLoadedAtlas();
  const setOpenCitation = useStore((s) => s.setOpenCitation);
  const [holder, width] = useDrawingWidth<HTMLDivElement>(320);
  const points = datedPoints(series);
  const period = index.documents.get(series.document)?.period;
  const frame = chartFrame({ points, period, width, height: HEIGHT });
  const { x, y } = frame;
  const now = yearPosition(today);
  const floor = HEIGHT - MARGIN.bottom;
  const unit = chartUnit(series.unit, language).label;
  const texts = points.map(({ value, qualifier }) => {
    const { low, high } = figureRange(value);
    const ends = [...new Set([low, high])].map((end) => chartNumber(end, series.unit, language)).join("–");
    return qualifier ? t(`figures.sign.${qualifier}`, { value: ends }) : ends;
  });
  const labelled = fittingLabels(
    points.map(({ year }, position) => ({ x: x(year), text: texts[position] ?? "" })),
  );
  return (
    <div ref={holder} className={styles["holder"]}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        style={{ blockSize: drawingLength(HEIGHT) }}
        role="img"
        aria-label={t("figures.chartLabel", { name: label })}
      >
        {period && (
          <rect
            className={styles["period"]}
            x={x(period.from - 0.5)}
            y={MARGIN.top}
            width={x(period.to + 0.5) - x(period.from - 0.5)}
            height={floor - MARGIN.top}
          />
        )}
        {frame.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles["grid"]}
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles["tick"]} x={MARGIN.left - 6} y={y(tick) + 3.5} textAnchor="end">
              {chartNumber(tick, series.unit, language)}
            </text>
          </g>
        ))}
        <text className={styles["tick"]} x={0} y={11}>
          {unit}
        </text>
        {frame.years.map((year) => (
          <text key={year} className={styles["tick"]} x={x(year)} y={HEIGHT - 7} textAnchor="middle">
            {year}
          </text>
        ))}
        {now > frame.first - 0.5 && now < frame.last + 0.5 && (
          <>
            <line className={styles["today"]} x1={x(now)} x2={x(now)} y1={MARGIN.top - 8} y2={floor} />
            <text className={styles["todayLabel"]} x={x(now)} y={MARGIN.top - 12} textAnchor="middle">
              {t("figures.today")}
            </text>
          </>
        )}
        <path className={styles["line"]} d={linePath(points, frame)} />
        {points.map((point, position) => {
          const { low, high } = figureRange(point.value);
          const status = targetStatus(point, today);
          const text = texts[position] ?? "";
          return (
            <g
              key={`${point.year}${point.value}${point.cite}`}
              className={styles["point"]}
              onClick={() => setOpenCitation(point.cite)}
            >
              <title>{`${point.year} · ${t(`measure.${point.measure}`)} · ${text} ${unit}`}</title>
              <circle className={styles["reach"]} cx={x(point.year)} cy={y(high)} r={14} />
              {low !== high && (
                <line
                  className={styles["range"]}
                  x1={x(point.year)}
                  x2={x(point.year)}
                  y1={y(low)}
                  y2={y(high)}
                />
              )}
              {[...new Set([low, high])].map((value) => (
                <ChartMark
                  key={value}
                  x={x(point.year)}
                  y={y(value)}
                  measure={point.measure}
                  status={status}
                />
              ))}
              {labelled.has(position) && (
                <text className={styles["value"]} x={x(point.year)} y={y(high) - 11} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
