import { INK, SECOND, TINT } from "../page/inks.ts";
import type { Mark } from "../page/marks.ts";
import { moved } from "../page/marks.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import type { BarChart, ChartRow } from "./chart-rows.ts";
import { citeRuns, run, set, type Voice } from "./voice.ts";

const LABEL_PT = 128;
const BAR_HEIGHT_PT = 8;
const GAP_PT = 8;
const BAR_PT = 132;
const OTHERS = "#b9b6ad";

function rowPiece(voice: Voice, row: ChartRow, largest: number, accent: string, width: number): Piece {
  const face = row.isEmphasised ? "bold" : "regular";
  const label = stacked(
    set(
      voice,
      [run(voice, row.label, "small", { face, colour: row.isEmphasised ? INK : SECOND })],
      LABEL_PT,
      "small",
    ),
  );
  const value = stacked(
    set(
      voice,
      [run(voice, row.text, "small", { face }), ...citeRuns(voice, [row.cite])],
      width - LABEL_PT - BAR_PT - 2 * GAP_PT,
      "small",
    ),
  );
  const height = Math.max(label.height, value.height, BAR_HEIGHT_PT + 4);
  const top = (height - BAR_HEIGHT_PT) / 2;
  const x = LABEL_PT + GAP_PT;
  const length = (amount: number): number => Math.max(0.75, (BAR_PT * amount) / largest);
  const marks: Mark[] = [
    ...moved(label.marks, 0, (height - label.height) / 2),
    { kind: "rect", x, y: top, width: BAR_PT, height: BAR_HEIGHT_PT, fill: TINT },
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
  marks.push(...moved(value.marks, x + BAR_PT + GAP_PT, (height - value.height) / 2));
  return piece(height, marks, { before: 1.5 });
}

/** A chart of bars with names and figures; a range shows its upper part paler. Its title stays with its first bars. */
export function barChart(voice: Voice, { title, rows }: BarChart, accent: string, width: number): Piece[] {
  const largest = Math.max(...rows.map(({ high }) => high));
  const heading = set(voice, [run(voice, title, "small", { face: "bold" })], width, "small", {
    before: 6,
    isKeptWithNext: true,
  });
  return [
    ...heading.map((one) => ({ ...one, isKeptWithNext: true })),
    ...rows.map((row, place) => ({
      ...rowPiece(voice, row, largest, accent, width),
      isKeptWithNext: place === 0 && rows.length > 1,
    })),
  ];
}
