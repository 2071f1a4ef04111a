import { useI18n } from "../../i18n/i18n.ts";
import type { Series } from "../../model/series.ts";
import { targetStatus } from "../../model/target-status.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import tables from "./figure-table.module.css";
import { PointFigure } from "./point-figure.tsx";
import { useFigures } from "./use-figures.ts";
import { useNames } from "./use-names.ts";

/** Figures that stand in the text of a document, outside its tables: one line each. */
export function LooseFigures({ series: all }: { series: Series[] }) {
  const { t } = useI18n();
  const { today } = useLoadedAtlas();
  const figures = useFigures();
  const names = useNames();
  const rows = all.flatMap((series) => series.points.map((point) => ({ series, point })));
  return (
    <div className={tables["scroll"]}>
      <table className={tables["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("table.indicator")}</th>
            <th scope="col">{t("figures.figure")}</th>
            <th scope="col">{t("figures.year")}</th>
            <th scope="col">{t("figures.kind")}</th>
            <th scope="col">{t("table.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, point }) => {
            const status = targetStatus(point, today);
            return (
              <tr key={`${series.key}${point.year}${point.value}${point.cite}`}>
                <th scope="row">
                  <LinkButton onClick={() => figures.of(series.indicator)}>
                    {names.measured(series)}
                  </LinkButton>
                </th>
                <td>
                  <PointFigure series={series} point={point} />
                </td>
                <td>{point.year ?? t("fact.notStated")}</td>
                <td>
                  {t(`measure.${point.measure}`)}
                  {status !== "none" && <span className={tables["status"]}>{t(`target.${status}`)}</span>}
                </td>
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
