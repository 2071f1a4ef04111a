import { type AreaEntry, areaName, factsOfKind } from "../../../model/atlas-index.ts";
import { areaSubject, targetRows } from "../../../model/comparison.ts";
import type { BuiltFact } from "../../../model/schema/atlas.ts";
import { SECOND } from "../page/inks.ts";
import { keptTogether, type Piece } from "../page/piece.ts";
import { type TableColumn, type TableRow, table } from "../page/table.ts";
import { type HandoutArea, periodText } from "./area-page.ts";
import { factText, figureWords, indicatorWords } from "./fact-text.ts";
import { partTitle } from "./part-title.ts";
import { COLUMN_PT, citeRuns, RULE, run, set, type Voice, words } from "./voice.ts";

/** Areas side by side at most; more are set in further tables. */
const MOST_COLUMNS = 4;
const LABEL_PT = 78;
const GAP_PT = 12;

function columnsFor(count: number): TableColumn[] {
  const width = (COLUMN_PT - LABEL_PT - count * GAP_PT) / count;
  return [
    { x: 0, width: LABEL_PT },
    ...Array.from({ length: count }, (_, place) => ({
      x: LABEL_PT + GAP_PT + place * (width + GAP_PT),
      width,
    })),
  ];
}

function silent(voice: Voice, width: number): Piece[] {
  return set(voice, [run(voice, voice.t("fact.notStated"), "small", { colour: SECOND })], width, "small");
}

function factCell(voice: Voice, facts: BuiltFact[], width: number): Piece[] {
  if (facts.length === 0) return silent(voice, width);
  const separator = voice.language === "zh" ? "、" : "; ";
  return set(
    voice,
    facts.flatMap((fact, place) => [
      run(voice, factText(voice, fact).text, "small"),
      ...citeRuns(voice, [fact.cite]),
      run(voice, place < facts.length - 1 ? separator : "", "small"),
    ]),
    width,
    "small",
  );
}

function tableOf(voice: Voice, areas: HandoutArea[]): Piece[] {
  const { t, language, leftOut, places } = voice;
  const columns = columnsFor(areas.length);
  const widthOf = (place: number): number => columns[place + 1]?.width ?? 0;
  const label = (text: string): Piece[] =>
    set(voice, [run(voice, text, "small", { face: "bold", colour: SECOND })], LABEL_PT, "small");
  const row = (title: string, cell: (entry: AreaEntry, width: number) => Piece[]): TableRow => [
    label(title),
    ...areas.map(({ entry }, place) => cell(entry, widthOf(place))),
  ];
  const text = (content: string, width: number, cites: string[] = []): Piece[] =>
    set(voice, [run(voice, content, "small"), ...citeRuns(voice, cites)], width, "small");
  const heading: TableRow = [
    label(""),
    ...areas.map(({ entry, accent }, place) =>
      set(
        voice,
        [run(voice, areaName(entry.area)[language], "body", { face: "bold", colour: accent })],
        widthOf(place),
      ),
    ),
  ];
  const subjects = areas.map(({ entry }) => ({
    ...areaSubject(entry),
    facts: leftOut.keep(entry.area.facts).map((fact) => ({ fact, entry })),
  }));
  const figures = targetRows(subjects).map(
    ({ year, indicator, measure, of, cells }): TableRow => [
      label(
        [
          t("target.label", {
            year: year ?? "none",
            indicator: indicatorWords(voice, indicator),
            measure: t(`measure.${measure}`),
          }),
          of?.[language],
        ]
          .filter(Boolean)
          .join(" · "),
      ),
      ...cells.map((cell, place) =>
        cell.length === 0
          ? silent(voice, widthOf(place))
          : cell.flatMap(({ fact }) => text(figureWords(voice, fact), widthOf(place), [fact.cite])),
      ),
    ],
  );
  const kept = (entry: AreaEntry, ...kinds: BuiltFact["kind"][]): BuiltFact[] =>
    factsOfKind(leftOut.keep(entry.area.facts), ...kinds);
  const rows: TableRow[] = [
    row(t("handout.layout"), ({ layout }, width) => [
      ...text(words(voice, layout.shortName), width),
      ...set(
        voice,
        [run(voice, periodText(voice, layout.documents[0] ?? ""), "small", { colour: SECOND })],
        width,
        "small",
      ),
    ]),
    row(t("compare.row.role"), ({ area }, width) =>
      area.role && !leftOut.isNamedIn(area.role[language])
        ? text(
            area.role[language],
            width,
            area.role.phrases.map(({ cite }) => cite),
          )
        : silent(voice, width),
    ),
    ...figures,
    row(t("compare.row.industries"), (entry, width) => factCell(voice, kept(entry, "industry"), width)),
    row(t("compare.row.organizations"), (entry, width) =>
      factCell(voice, kept(entry, "firm", "institution"), width),
    ),
    row(t("compare.row.land"), (entry, width) =>
      factCell(voice, kept(entry, "land_area", "floor_area"), width),
    ),
    row(t("compare.row.location"), ({ area }, width) => {
      const place = places.get(area.place);
      return place ? text(t(`precision.${place.class}`), width) : silent(voice, width);
    }),
  ];
  return table(heading, rows, columns, { padding: 5, rule: RULE, width: COLUMN_PT });
}

/** The areas side by side, four to a table. */
export function comparisonPieces(voice: Voice, areas: HandoutArea[]): Piece[] {
  if (areas.length < 2) return [];
  const tables: Piece[] = [];
  for (let start = 0; start < areas.length; start += MOST_COLUMNS) {
    // Without its heads a table says nothing.
    const [first, ...rest] = keptTogether(tableOf(voice, areas.slice(start, start + MOST_COLUMNS)));
    if (first) tables.push({ ...first, before: start > 0 ? 22 : 10 }, ...rest);
  }
  return [
    ...partTitle(voice, voice.t("handout.part.comparison")),
    ...set(
      voice,
      [run(voice, voice.t("handout.comparisonNote"), "small", { colour: SECOND })],
      COLUMN_PT,
      "small",
    ),
    ...tables,
  ];
}
