import { areaCitations } from "../../../model/area-documents.ts";
import { type AreaEntry, areaName } from "../../../model/atlas-index.ts";
import { parseCitation } from "../../../model/citation.ts";
import { groupBy } from "../../../model/group-by.ts";
import { sectionPath } from "../../../model/section-path.ts";
import { isPeriodOver } from "../../../model/target-status.ts";
import { SECOND, TINT, WARN } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { POINTS_PER_PX } from "../page/paper.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import { areaFacts } from "./area-facts.ts";
import { areaLocation, areaNeighbours } from "./area-location.ts";
import { barChart } from "./bar-chart.ts";
import { areaCharts } from "./chart-rows.ts";
import { figureCards } from "./figure-cards.ts";
import { type MapFigure, mapMarks } from "./map-figure.ts";
import { CONTENT_PT, notStated, titled } from "./titled.ts";
import { COLUMN_PT, citeRuns, run, set, type Voice, words } from "./voice.ts";

/** An area of a hand-out: its colour, its map, the reader's own note. */
export interface HandoutArea {
  entry: AreaEntry;
  accent: string;
  map: MapFigure | undefined;
  /** The reader's own words, apart from the plan's facts; empty where there are none. */
  note: string;
}

/** The planning period of a document, and whether it is over. */
export function periodText({ index, t, today }: Voice, documentId: string): string {
  const period = index.documents.get(documentId)?.period;
  if (!period) return t("document.noPeriod");
  const years = period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
  return isPeriodOver(period, today) ? `${years} · ${t("document.periodOver")}` : years;
}

function heading(voice: Voice, { entry, accent }: HandoutArea): Piece[] {
  const { t, language, leftOut } = voice;
  const { area, layout, ancestors } = entry;
  const name = areaName(area);
  const path = [layout.shortName, ...ancestors.map((ancestor) => areaName(ancestor.area))]
    .map((part) => words(voice, part))
    .join(" › ");
  const [documentId = ""] = layout.documents;
  const title = voice.index.documents.get(documentId)?.shortTitle;
  const role = area.role && !leftOut.isNamedIn(area.role[language]) ? area.role[language] : undefined;
  const misprint = area.name.reading && area.name.reading !== area.name.value;
  const pieces = [
    ...set(voice, [run(voice, path, "label", { face: "bold", colour: accent })], COLUMN_PT, "label"),
    ...set(voice, [run(voice, name[language], "title", { face: "bold" })], COLUMN_PT, "title", { before: 2 }),
    ...set(
      voice,
      [run(voice, language === "zh" ? name.en : name.zh, "lead", { colour: SECOND })],
      COLUMN_PT,
      "lead",
    ),
    ...set(
      voice,
      [
        run(voice, title ? words(voice, title) : "", "small", { colour: SECOND }),
        run(voice, `  ${periodText(voice, documentId)}`, "small", { colour: WARN }),
        ...citeRuns(voice, [area.name.cite]),
      ],
      COLUMN_PT,
      "small",
      { before: 2 },
    ),
  ];
  const [first = piece(0, []), ...rest] = pieces.map((one) => ({ ...one, isKeptWithNext: true }));
  return [
    { ...first, isPageStart: true, bookmark: { title: name[language], level: 1 } },
    ...rest,
    ...set(
      voice,
      [
        run(voice, role ?? t(area.role ? "handout.roleLeftOut" : "area.noRole"), "lead"),
        ...citeRuns(
          voice,
          (area.role?.phrases ?? []).map(({ cite }) => cite),
        ),
      ],
      COLUMN_PT,
      "lead",
      { before: 8 },
    ),
    ...(misprint && area.name.reading
      ? set(
          voice,
          [
            run(
              voice,
              t(area.name.reading.startsWith(area.name.value) ? "area.shortName" : "area.reading", {
                value: area.name.value,
                reading: area.name.reading,
              }),
              "small",
              { colour: SECOND },
            ),
          ],
          COLUMN_PT,
          "small",
          { before: 3 },
        )
      : []),
    ...(area.note && !leftOut.isNamedIn(area.note[language])
      ? set(voice, [run(voice, area.note[language], "small", { colour: SECOND })], COLUMN_PT, "small", {
          before: 3,
        })
      : []),
  ];
}

/** A map over the whole column with a caption that says how well positions are known. */
export function mapPieces(voice: Voice, map: MapFigure | undefined, caption: string): Piece[] {
  if (!map) return [];
  const marks = mapMarks(map, voice.t("handout.attribution"), voice.measure);
  return [
    piece(map.heightPx * POINTS_PER_PX, marks, { before: 12, isKeptWithNext: true }),
    ...set(voice, [run(voice, caption, "small", { colour: SECOND })], COLUMN_PT, "small", { before: 4 }),
  ];
}

/** The reader's own words in a box, set apart from the facts of the plan. */
function ownNote(voice: Voice, note: string): Piece[] {
  if (note.trim() === "") return [];
  const text = stacked([
    ...set(
      voice,
      [run(voice, voice.t("handout.ownNote"), "small", { face: "bold", colour: SECOND })],
      COLUMN_PT - 24,
      "small",
    ),
    ...note
      .split("\n")
      .flatMap((line) => set(voice, [run(voice, line)], COLUMN_PT - 24, "body", { before: 2 })),
  ]);
  const height = text.height + 16;
  return [
    piece(
      height,
      [
        { kind: "rect", x: 0, y: 0, width: COLUMN_PT, height, fill: TINT },
        { kind: "rect", x: 0, y: 0, width: 2.5, height, fill: SECOND },
        ...moved(text.marks, 12, 8),
      ],
      { before: 14 },
    ),
  ];
}

function sources(voice: Voice, { entry, accent }: HandoutArea): Piece[] {
  const { index, language, t } = voice;
  const byDocument = groupBy(areaCitations(entry.area), (cite) => parseCitation(cite).document);
  const contents = [...byDocument].flatMap(([id, cites], place) => {
    const document = index.documents.get(id);
    if (!document) return [];
    const byPath = groupBy(cites, (cite) =>
      sectionPath(document, parseCitation(cite).line)
        .map((step) => (language === "zh" ? step.title : step.en))
        .join(" › "),
    );
    return [
      ...set(
        voice,
        [
          run(voice, words(voice, document.title), "small", { face: "bold" }),
          run(voice, `  ${periodText(voice, id)}`, "small", { colour: SECOND }),
        ],
        CONTENT_PT,
        "small",
        { before: place > 0 ? 4 : 0, isKeptWithNext: true },
      ),
      ...[...byPath].flatMap(([path, lines]) =>
        set(
          voice,
          [
            run(
              voice,
              [
                path,
                t("handout.lines", {
                  lines: lines
                    .map((cite) => `${parseCitation(cite).line} [${voice.references.numberOf(cite)}]`)
                    .join(language === "zh" ? "、" : ", "),
                }),
              ]
                .filter(Boolean)
                .join(language === "zh" ? "，" : ", "),
              "small",
              { colour: SECOND },
            ),
          ],
          CONTENT_PT,
          "small",
          { before: 1 },
        ),
      ),
    ];
  });
  return titled(voice, t("area.sources"), contents, accent);
}

/** Everything a hand-out says of an area: role, figures, map, chart, facts, location, other plans, sources. */
export function areaPieces(voice: Voice, area: HandoutArea): Piece[] {
  const { t, language } = voice;
  const { entry, accent } = area;
  const cards = figureCards(voice, entry, accent);
  const charts = areaCharts(voice, entry);
  const place = voice.places.get(entry.area.place);
  const children = entry.children.map(({ area: part }) => areaName(part)[language]);
  return [
    ...heading(voice, area),
    ...(cards.length > 0 ? cards : titled(voice, t("area.figures"), notStated(voice), accent)),
    ...mapPieces(
      voice,
      area.map,
      place
        ? [t(`precision.${place.class}`), t(`precision.${place.class}.meaning`)].join(
            language === "zh" ? "：" : ": ",
          )
        : t("location.missing"),
    ),
    ...ownNote(voice, area.note),
    ...(charts.length > 0
      ? titled(
          voice,
          t("handout.chart"),
          charts.flatMap((chart, position) => {
            const [first, ...rest] = barChart(voice, chart, accent, CONTENT_PT);
            return first ? [position === 0 ? { ...first, before: 0 } : first, ...rest] : rest;
          }),
          accent,
        )
      : []),
    ...areaFacts(voice, entry.area.facts, accent),
    ...(children.length > 0
      ? titled(
          voice,
          t("area.parts"),
          set(voice, [run(voice, children.join(language === "zh" ? "、" : "; "))], CONTENT_PT),
          accent,
        )
      : []),
    ...areaLocation(voice, entry, accent),
    ...areaNeighbours(voice, entry, accent),
    ...sources(voice, area),
  ];
}
