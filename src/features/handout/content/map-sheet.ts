import { PRECISION_CLASSES, type PrecisionClass } from "../../../model/schema/place.ts";
import { exportNotice } from "../../download/notice.ts";
import { INK, SECOND, WHITE } from "../page/inks.ts";
import { type Mark, moved } from "../page/marks.ts";
import { type Paper, POINTS_PER_MM, POINTS_PER_PX } from "../page/paper.ts";
import { indented, type Piece, piece, stacked } from "../page/piece.ts";
import { type MapFigure, mapMarks } from "./map-figure.ts";
import { precisionMark } from "./precision-mark.ts";
import { run, set, type Voice, words } from "./voice.ts";

/** A layout on the map: its names, its documents' period, its colour. */
export interface SheetLayout {
  name: { zh: string; en: string };
  period: string;
  accent: string;
}

/** What a sheet of the map shows beside the map. */
export interface SheetWords {
  layouts: SheetLayout[];
  classes: ReadonlySet<PrecisionClass | undefined>;
}

const MARGIN_PT = 12 * POINTS_PER_MM;
const GAP_PT = 16;

function titlePiece(voice: Voice, { layouts }: SheetWords, width: number): Piece {
  return stacked([
    ...set(voice, [run(voice, voice.t("app.title"), "title", { face: "bold", size: 20 })], width, "title", {
      leading: 26,
    }),
    ...set(
      voice,
      [run(voice, layouts.map(({ name }) => words(voice, name)).join(" · "), "lead", { colour: SECOND })],
      width,
      "lead",
    ),
  ]);
}

function heading(voice: Voice, text: string, width: number): Piece[] {
  return set(voice, [run(voice, text, "label", { face: "bold" })], width, "label");
}

function layoutColumn(voice: Voice, { layouts }: SheetWords, width: number): Piece {
  return stacked([
    ...heading(voice, voice.t("legend.title"), width),
    ...layouts.flatMap(({ name, period, accent }) =>
      indented(
        set(
          voice,
          [
            run(voice, words(voice, name), "small", { face: "bold" }),
            run(voice, `  ${period}`, "small", { colour: SECOND }),
          ],
          width - 14,
          "small",
          { before: 2 },
        ),
        14,
      ).map(
        (one, place): Piece =>
          place > 0
            ? one
            : {
                ...one,
                marks: [{ kind: "rect", x: 0, y: 2, width: 8, height: 7, fill: accent }, ...one.marks],
              },
      ),
    ),
  ]);
}

function precisionColumn(voice: Voice, { classes, layouts }: SheetWords, width: number): Piece {
  const colour = layouts[0]?.accent ?? INK;
  return stacked([
    ...heading(voice, voice.t("handout.precision"), width),
    ...PRECISION_CLASSES.filter((name) => classes.has(name)).map((name) => {
      const text = stacked(
        set(
          voice,
          [
            run(voice, `${voice.t(`precision.${name}`)}  `, "small", { face: "bold" }),
            run(voice, voice.t(`precision.${name}.meaning`), "small", { colour: SECOND }),
          ],
          width - 28,
          "small",
        ),
      );
      return piece(
        Math.max(12, text.height),
        [...moved(precisionMark(name, colour), 0, 0), ...moved(text.marks, 28, 0)],
        { before: 3 },
      );
    }),
  ]);
}

function noteColumn(voice: Voice, width: number): Piece {
  const { t, config, index, today } = voice;
  const notes = [
    t("handout.precisionNote"),
    exportNotice(config, t),
    t("handout.edition", { edition: index.data.edition.date, date: today.toISOString().slice(0, 10) }),
    t("handout.attribution"),
  ];
  return stacked([
    ...heading(voice, t("handout.notes"), width),
    ...notes.flatMap((text) => set(voice, [run(voice, text, "small")], width, "small", { before: 2 })),
  ]);
}

/** A sheet with room for a map: how large the map is, and the marks once it is drawn. */
export interface MapSheetPlan {
  widthPx: number;
  heightPx: number;
  marks: (map: MapFigure) => Mark[];
}

/** Plans a sheet: title above, legend, precision and notes below, the map takes all the rest. */
export function planMapSheet(voice: Voice, paper: Paper, content: SheetWords): MapSheetPlan {
  const width = paper.width - 2 * MARGIN_PT;
  const column = (width - 2 * GAP_PT) / 3;
  const title = titlePiece(voice, content, width);
  const columns = [
    layoutColumn(voice, content, column),
    precisionColumn(voice, content, column),
    noteColumn(voice, column),
  ];
  const foot = Math.max(...columns.map(({ height }) => height));
  const top = MARGIN_PT + title.height + 8;
  const height = paper.height - top - 10 - foot - MARGIN_PT;
  return {
    widthPx: width / POINTS_PER_PX,
    heightPx: height / POINTS_PER_PX,
    marks: (map) => [
      { kind: "rect", x: 0, y: 0, width: paper.width, height: paper.height, fill: WHITE },
      ...moved(title.marks, MARGIN_PT, MARGIN_PT),
      ...moved(mapMarks(map, voice.t("handout.attribution"), voice.measure), MARGIN_PT, top),
      ...columns.flatMap(({ marks }, place) =>
        moved(marks, MARGIN_PT + place * (column + GAP_PT), top + height + 10),
      ),
    ],
  };
}
