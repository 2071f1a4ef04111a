import { datedPoints, type Series, spansYears } from "../../model/series.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { GrowthNote } from "./growth-note.tsx";
import styles from "./series-card.module.css";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesTable } from "./series-table.tsx";
import { useFigures } from "./use-figures.ts";
import { useNames } from "./use-names.ts";

interface SeriesCardProps {
  series: Series;
  /** What the card is called: the indicator, or whom the figures are said of. */
  title: "indicator" | "owner";
  /** Whether the table stands elsewhere on the page. */
  isTableElsewhere?: boolean;
}

/** A series: its chart, the computed growth, and the same figures as a table. */
export function SeriesCard({ series, title, isTableElsewhere = false }: SeriesCardProps) {
  const figures = useFigures();
  const names = useNames();
  const label = `${names.owner(series)} · ${names.measured(series)}`;
  return (
    <li className={styles["card"]} data-wide={!isTableElsewhere}>
      <h4 className={styles["title"]}>
        {title === "indicator" ? (
          <LinkButton onClick={() => figures.of(series.indicator)}>{names.measured(series)}</LinkButton>
        ) : (
          <LinkButton onClick={() => figures.of(series.area ?? series.document)}>
            {names.owner(series)}
            {series.of && ` · ${names.measured(series)}`}
          </LinkButton>
        )}
      </h4>
      <div className={styles["content"]}>
        {datedPoints(series).length > 0 && (
          <div className={styles["drawing"]}>
            <SeriesChart series={series} label={label} />
            {spansYears(series) && <GrowthNote series={series} />}
          </div>
        )}
        {!isTableElsewhere && (
          <div className={styles["numbers"]}>
            <SeriesTable series={series} label={label} />
          </div>
        )}
      </div>
    </li>
  );
}
