import { scaleLinear } from "d3-scale";
import { useI18n } from "../../i18n/i18n.ts";
import { forceIn } from "../../model/in-force.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { issuePosition, yearPosition } from "../../model/year-position.ts";
import { drawingLength, useDrawingWidth } from "../../ui/use-drawing-width.ts";
import styles from "./timeline-chart.module.css";

const ROW = 52;
const HEAD = 30;
const EDGE = 14;

interface TimelineChartProps {
  documents: PlanDocument[];
  years: number[];
  year: number;
  today: Date;
}

/** Planning periods as bars on an axis of years, the date of issue as a mark; the lists below say the same in words. */
export function TimelineChart({ documents, years, year, today }: TimelineChartProps) {
  const { t, text } = useI18n();
  const [holder, width] = useDrawingWidth<HTMLDivElement>(640);
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([EDGE, width - EDGE]);
  const height = HEAD + documents.length * ROW + 6;
  const isNarrow = width / years.length < 40;
  const now = x(yearPosition(today));
  return (
    <div ref={holder} className={styles["holder"]}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ blockSize: drawingLength(height) }}
        role="img"
        aria-label={t("timeline.chartLabel")}
      >
        <rect
          className={styles["chosen"]}
          x={x(year - 0.5)}
          y={HEAD - 8}
          width={x(year + 0.5) - x(year - 0.5)}
          height={height - HEAD + 6}
        />
        {years.map((each) => (
          <g key={each}>
            <line
              className={styles["grid"]}
              x1={x(each - 0.5)}
              x2={x(each - 0.5)}
              y1={HEAD - 8}
              y2={height}
            />
            <text
              className={styles["year"]}
              data-chosen={each === year}
              x={x(each)}
              y={14}
              textAnchor="middle"
            >
              {isNarrow ? `’${String(each).slice(2)}` : each}
            </text>
          </g>
        ))}
        {documents.map((document, row) => {
          const y = HEAD + row * ROW;
          const { period } = document;
          const issued = document.date ? x(issuePosition(document.date)) : undefined;
          const force = forceIn(document, year);
          return (
            <g key={document.id}>
              <text className={styles["name"]} data-force={force} x={EDGE} y={y + 12}>
                {text(document.shortTitle)}
              </text>
              {period ? (
                <rect
                  className={styles["bar"]}
                  data-force={force}
                  x={x(period.from - 0.5) + 1}
                  y={y + 20}
                  width={x(period.to + 0.5) - x(period.from - 0.5) - 2}
                  height={14}
                  rx={4}
                />
              ) : (
                <>
                  <line className={styles["unknown"]} x1={EDGE} x2={width - EDGE} y1={y + 27} y2={y + 27} />
                  <text className={styles["silent"]} x={EDGE} y={y + 42}>
                    {`${t("document.noPeriod")}${document.date ? "" : ` · ${t("document.undated")}`}`}
                  </text>
                </>
              )}
              {issued !== undefined && (
                <path className={styles["issued"]} d={`M${issued} ${y + 19}l6 8l-6 8l-6 -8Z`}>
                  <title>{`${t("document.date")} ${document.date}`}</title>
                </path>
              )}
            </g>
          );
        })}
        <line className={styles["today"]} x1={now} x2={now} y1={HEAD - 8} y2={height} />
        <text className={styles["todayLabel"]} x={now} y={height - 4} dx={4}>
          {t("figures.today")}
        </text>
      </svg>
    </div>
  );
}
