import { areaName } from "../../../model/atlas-index.ts";
import { headline } from "../../../model/headline.ts";
import { PRECISION_CLASSES } from "../../../model/schema/place.ts";
import { SECOND } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { indented, type Piece, piece, stacked } from "../page/piece.ts";
import { type TableColumn, type TableRow, table } from "../page/table.ts";
import { type HandoutArea, mapPieces } from "./area-page.ts";
import { figureWords, indicatorWords } from "./fact-text.ts";
import type { MapFigure } from "./map-figure.ts";
import { partTitle } from "./part-title.ts";
import { precisionMark } from "./precision-mark.ts";
import { COLUMN_PT, citeRuns, RULE, run, set, type Voice, words } from "./voice.ts";

const COLUMNS: TableColumn[] = [
  { x: 0, width: 190 },
  { x: 202, width: 130 },
  { x: 344, width: 149 },
];
const ICON_PT = 28;

function headlineCell(voice: Voice, { entry }: HandoutArea, width: number): Piece[] {
  const { t, leftOut } = voice;
  const figure = headline({ ...entry.area, facts: leftOut.keep(entry.area.facts) });
  if (!figure)
    return set(voice, [run(voice, t("fact.notStated"), "small", { colour: SECOND })], width, "small");
  const caption =
    figure.kind === "target"
      ? t("target.label", {
          year: figure.year ?? "none",
          indicator: indicatorWords(voice, figure.indicator),
          measure: t(`measure.${figure.measure}`),
        })
      : words(voice, figure.of);
  return [
    ...set(
      voice,
      [run(voice, figureWords(voice, figure), "body", { face: "bold" }), ...citeRuns(voice, [figure.cite])],
      width,
    ),
    ...set(voice, [run(voice, caption, "small", { colour: SECOND })], width, "small"),
  ];
}

function areaRow(voice: Voice, area: HandoutArea): TableRow {
  const { entry, accent } = area;
  const [name, layout, figure] = COLUMNS;
  return [
    [
      ...indented(
        set(
          voice,
          [run(voice, areaName(entry.area)[voice.language], "body", { face: "bold", colour: accent })],
          (name?.width ?? 0) - 12,
        ),
        12,
      ).map((one, place) =>
        place === 0
          ? {
              ...one,
              marks: [
                { kind: "rect" as const, x: 0, y: 3.5, width: 6.5, height: 6.5, fill: accent },
                ...one.marks,
              ],
            }
          : one,
      ),
    ],
    set(voice, [run(voice, words(voice, entry.layout.shortName), "small")], layout?.width ?? 0, "small"),
    headlineCell(voice, area, figure?.width ?? 0),
  ];
}

/** What each used precision class means, with the way it is drawn. */
export function precisionLegend(voice: Voice, areas: HandoutArea[], colour: string): Piece[] {
  const used = new Set(areas.map(({ entry }) => voice.places.get(entry.area.place)?.class));
  return PRECISION_CLASSES.filter((name) => used.has(name)).map((name) => {
    const text = stacked(
      set(
        voice,
        [
          run(voice, `${voice.t(`precision.${name}`)}  `, "small", { face: "bold" }),
          run(voice, voice.t(`precision.${name}.meaning`), "small", { colour: SECOND }),
        ],
        COLUMN_PT - ICON_PT,
        "small",
      ),
    );
    return piece(
      Math.max(text.height, 12),
      [...moved(precisionMark(name, colour), 0, 0.5), ...moved(text.marks, ICON_PT, 0)],
      { before: 3 },
    );
  });
}

/** The areas on one map, with its legend. */
export function overviewPieces(voice: Voice, areas: HandoutArea[], map: MapFigure | undefined): Piece[] {
  const { t } = voice;
  const heads = [t("handout.area"), t("handout.layout"), t("handout.headline")];
  const heading = heads.map((text, place) =>
    set(
      voice,
      [run(voice, text, "small", { face: "bold", colour: SECOND })],
      COLUMNS[place]?.width ?? 0,
      "small",
    ),
  );
  const [first = piece(0, []), ...rest] = table(
    heading,
    areas.map((area) => areaRow(voice, area)),
    COLUMNS,
    { padding: 4, rule: RULE, width: COLUMN_PT },
  );
  return [
    ...partTitle(voice, t("handout.part.overview")),
    ...mapPieces(voice, map, t("handout.precisionNote")),
    { ...first, before: 12 },
    ...rest,
    ...set(voice, [run(voice, t("handout.precision"), "label", { face: "bold" })], COLUMN_PT, "label", {
      before: 12,
      isKeptWithNext: true,
    }),
    ...precisionLegend(voice, areas, areas[0]?.accent ?? SECOND),
  ];
}
