import { useI18n } from "../../i18n/i18n.ts";
import type { IndicatorTable } from "../../model/schema/table.ts";
import { cellFigure } from "../../model/stated-figures.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { ConflictMark } from "../facts/conflict-mark.tsx";
import { Figure } from "../facts/figure.tsx";
import { SentenceButton } from "../sentence/sentence-button.tsx";
import styles from "./indicator-table-view.module.css";

/** An indicator table year by year; empty cells stay empty and say so. */
export function IndicatorTableView({ table }: { table: IndicatorTable }) {
  const { t, language } = useI18n();
  const { index } = useLoadedAtlas();
  const years = [...new Set(table.rows.flatMap((row) => row.cells.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return (
    <div
      className={styles["scroll"]}
      // A wide table scrolls, so it must take the focus.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={language === "zh" ? table.title.value : table.title.en}
    >
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("table.indicator")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t("table.source")}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label.cite + row.label.value}>
              <th scope="row" data-part={row.partOf !== undefined}>
                {language === "zh" ? (row.label.reading ?? row.label.value) : row.label.en}
              </th>
              {years.map((year) => {
                const cell = row.cells.find((candidate) => candidate.year === year);
                if (!cell) {
                  return (
                    <td key={year}>
                      <span title={t("fact.notStated")}>—</span>
                    </td>
                  );
                }
                return (
                  <td key={year}>
                    <Figure value={cell.value} unit={row.unit} qualifier={cell.qualifier} />
                    {cell.measure !== "target" && (
                      <span className={styles["unit"]}> {t(`measure.${cell.measure}`)}</span>
                    )}{" "}
                    <SentenceButton figure={cellFigure(index, row, cell)} />{" "}
                    <ConflictMark cite={cell.cite ?? row.label.cite} value={cell.value} />
                  </td>
                );
              })}
              <td>
                <CitationButton cite={row.label.cite} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
