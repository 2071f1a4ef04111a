import { INK, SECOND, TINT } from "../page/inks.ts";
import { type Face, type Mark, moved } from "../page/marks.ts";
import { keptTogether, type Piece, piece, stacked } from "../page/piece.ts";
import type { Run } from "../text/run.ts";
import type { BarChart, ChartRow } from "./chart-rows.ts";
import { citeRuns, run, set, type Voice } from "./voice.ts";

const BAR_HEIGHT_PT = 8;
const GAP_PT = 8;
/** Least length of the longest bar: names and figures take the rest, and break where it is not enough. */
const BAR_PT = 84;
/** What a column is wider than its widest text, so that rounding breaks no line. */
const SLACK_PT = 0.5;
const OTHERS = "#b9b6ad";
/** Bars up to which a chart is kept on one page. */
const MOST_TOGETHER = 14;

/** Widths in points of the three columns of a chart. */
interface Columns {
  label: number;
  bar: number;
  value: number;
}

function face({ isEmphasised }: ChartRow): Face {
  return isEmphasised ? "bold" : "regular";
}

/** Names and figures get what they need to stand on one line, names at most half of the width, figures a third. */
function columnsFor(voice: Voice, rows: readonly ChartRow[], width: number): Columns {
  const widest = (textOf: (row: ChartRow) => Run[], most: number): number => {
    const widths = rows.map((row) =>
      textOf(row).reduce((sum, part) => sum + voice.measure(part.text, part.face, part.size), 0),
    );
    return Math.min(most, Math.max(...widths) + SLACK_PT);
  };
  const value = widest((row) => valueRuns(voice, row), width / 3);
  const label = widest(
    (row) => labelRuns(voice, row),
    Math.min(width / 2, width - value - BAR_PT - 2 * GAP_PT),
  );
  return { label, value, bar: width - label - value - 2 * GAP_PT };
}

function labelRuns(voice: Voice, row: ChartRow): Run[] {
  return [run(voice, row.label, "small", { face: face(row), colour: row.isEmphasised ? INK : SECOND })];
}

function valueRuns(voice: Voice, row: ChartRow): Run[] {
  return [run(voice, row.text, "small", { face: face(row) }), ...citeRuns(voice, [row.cite])];
}

function rowPiece(voice: Voice, row: ChartRow, largest: number, accent: string, columns: Columns): Piece {
  const label = stacked(set(voice, labelRuns(voice, row), columns.label, "small"));
  const value = stacked(set(voice, valueRuns(voice, row), columns.value, "small"));
  const height = Math.max(label.height, value.height, BAR_HEIGHT_PT + 4);
  const top = (height - BAR_HEIGHT_PT) / 2;
  const x = columns.label + GAP_PT;
  const length = (amount: number): number => Math.max(0.75, (columns.bar * amount) / largest);
  const marks: Mark[] = [
    ...moved(label.marks, 0, (height - label.height) / 2),
    { kind: "rect", x, y: top, width: columns.bar, height: BAR_HEIGHT_PT, fill: TINT },
    {
      kind: "rect",
      x,
      y: top,
      width: length(row.low),
      height: BAR_HEIGHT_PT,
      fill: row.isEmphasised ? accent : OTHERS,
    },
  ];
  if (row.high > row.low) {
    marks.push({
      kind: "rect",
      x: x + length(row.low),
      y: top,
      width: length(row.high) - length(row.low),
      height: BAR_HEIGHT_PT,
      fill: row.isEmphasised ? accent : OTHERS,
      opacity: 0.45,
    });
  }
  marks.push(...moved(value.marks, x + columns.bar + GAP_PT, (height - value.height) / 2));
  return piece(height, marks, { before: 1.5 });
}

/**
 * A chart of bars with names and figures; a range shows its upper part paler. It stays on one page, a long one at least
 * its title with its first bars.
 */
export function barChart(voice: Voice, { title, rows }: BarChart, accent: string, width: number): Piece[] {
  const largest = Math.max(...rows.map(({ high }) => high));
  const columns = columnsFor(voice, rows, width);
  const pieces = [
    ...set(voice, [run(voice, title, "small", { face: "bold" })], width, "small", { before: 6 }),
    ...rows.map((row) => rowPiece(voice, row, largest, accent, columns)),
  ];
  const together = rows.length > MOST_TOGETHER ? pieces.length - rows.length + 2 : pieces.length;
  return [...keptTogether(pieces.slice(0, together)), ...pieces.slice(together)];
}
