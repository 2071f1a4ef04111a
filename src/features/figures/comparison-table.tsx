import { useI18n } from "../../i18n/i18n.ts";
import { figureRange } from "../../model/figure-range.ts";
import { type Comparison, datedPoints } from "../../model/series.ts";
import { targetStatus } from "../../model/target-status.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./comparison-table.module.css";
import tables from "./figure-table.module.css";
import { PointFigure } from "./point-figure.tsx";
import { useFigures } from "./use-figures.ts";
import { useNames } from "./use-names.ts";

interface ComparisonTableProps {
  comparison: Comparison;
  /** Area to set apart from the others. */
  highlighted?: string;
}

/** The same quantity of the same year side by side, in the documents' order: a table whose figures are also bars. */
export function ComparisonTable({ comparison, highlighted }: ComparisonTableProps) {
  const { t } = useI18n();
  const { today } = useLoadedAtlas();
  const figures = useFigures();
  const names = useNames();
  const rows = comparison.series.flatMap((series) => datedPoints(series).map((point) => ({ series, point })));
  const highest = Math.max(...rows.map(({ point }) => figureRange(point.value).high)) || 1;
  const [first] = rows;
  const status = first ? targetStatus(first.point, today) : "none";
  return (
    <div className={tables["scroll"]}>
      <table className={tables["table"]}>
        <caption className={styles["caption"]}>
          {names.indicator(comparison.indicator)} · {comparison.year}
          {first && ` · ${t(`measure.${first.point.measure}`)}`}
          {status !== "none" && <span> · {t(`target.${status}`)}</span>}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("figures.owner")}</th>
            <th scope="col">{t("figures.figure")}</th>
            <th scope="col">{t("table.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, point }) => (
            <tr
              key={`${series.key}${point.cite}${point.value}`}
              data-highlighted={series.area !== undefined && series.area === highlighted}
              className={styles["row"]}
            >
              <th scope="row" className={styles["name"]}>
                <LinkButton onClick={() => figures.of(series.area ?? series.document)}>
                  {series.area === undefined && series.of ? names.measured(series) : names.owner(series)}
                </LinkButton>
                {series.area !== undefined && series.of && (
                  <span className={tables["status"]}>{names.measured(series)}</span>
                )}
              </th>
              <td className={styles["cell"]}>
                <svg className={styles["track"]} width="100%" height="8" aria-hidden="true">
                  <rect
                    className={styles["bar"]}
                    data-status={targetStatus(point, today)}
                    width={`${(figureRange(point.value).high / highest) * 100}%`}
                    height="8"
                    rx="2"
                  />
                </svg>
                <PointFigure series={series} point={point} />
              </td>
              <td>
                <CitationButton cite={point.cite} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
