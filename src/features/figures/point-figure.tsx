import { type Series, type SeriesPoint, seriesFigure } from "../../model/series.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { ConflictMark } from "../facts/conflict-mark.tsx";
import { Figure } from "../facts/figure.tsx";
import { SentenceButton } from "../sentence/sentence-button.tsx";

/** A figure of a series in a table, with what can be done with it and whether another figure differs. */
export function PointFigure({ series, point }: { series: Series; point: SeriesPoint }) {
  const { index } = useLoadedAtlas();
  return (
    <>
      <Figure value={point.value} unit={series.unit} qualifier={point.qualifier} />{" "}
      <SentenceButton figure={seriesFigure(index, series, point)} />{" "}
      <ConflictMark cite={point.cite} value={point.value} />
    </>
  );
}
