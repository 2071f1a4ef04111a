import { parseCitation } from "../../../model/citation.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { PlanDocument } from "../../../model/schema/document.ts";
import { sectionPath } from "../../../model/section-path.ts";
import { SECOND } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { indented, type Piece, piece, stacked } from "../page/piece.ts";
import { periodText } from "./area-page.ts";
import { partTitle } from "./part-title.ts";
import { COLUMN_PT, run, set, type Voice, words } from "./voice.ts";

const NUMBER_PT = 30;
const TEXT_PT = COLUMN_PT - NUMBER_PT;

/** Cited lines of one section that stand side by side. */
const LINES_BESIDE = 5;

/** A cited line with its number in the list. */
interface CitedLine {
  number: number;
  line: number;
}

/** A section of which one line is cited: number, section and line in one paragraph. */
function singleLine(voice: Voice, path: string, { number, line }: CitedLine): Piece {
  const comma = path === "" ? "" : voice.language === "zh" ? "，" : ", ";
  const text = stacked(
    set(
      voice,
      [
        run(voice, path, "small", { colour: SECOND }),
        run(voice, `${comma}${voice.t("handout.lines", { lines: line })}`, "small"),
      ],
      TEXT_PT,
      "small",
    ),
  );
  const mark = stacked(set(voice, [run(voice, `[${number}]`, "small")], NUMBER_PT - 6, "small"));
  return piece(text.height, [...mark.marks, ...moved(text.marks, NUMBER_PT, 0)], { before: 1.5 });
}

/** A section of which several lines are cited: named once, its lines with their numbers in columns below. */
function severalLines(voice: Voice, path: string, lines: readonly CitedLine[]): Piece[] {
  const width = TEXT_PT / LINES_BESIDE;
  const rows = Array.from({ length: Math.ceil(lines.length / LINES_BESIDE) }, (_, place) => {
    const row = lines.slice(place * LINES_BESIDE, (place + 1) * LINES_BESIDE);
    const cells = row.map(({ number, line }) =>
      stacked(
        set(
          voice,
          [run(voice, `[${number}] ${voice.t("handout.lines", { lines: line })}`, "small")],
          width,
          "small",
        ),
      ),
    );
    return piece(
      Math.max(...cells.map(({ height }) => height)),
      cells.flatMap(({ marks }, column) => moved(marks, column * width, 0)),
    );
  });
  const name = set(voice, [run(voice, path, "small", { colour: SECOND })], TEXT_PT, "small", {
    before: 1.5,
    isKeptWithNext: true,
  });
  return indented([...name, ...rows], NUMBER_PT);
}

/** The cited lines of a document with their numbers, by section. */
function citedLines(voice: Voice, document: PlanDocument): Piece[] {
  const { references, language } = voice;
  const lines = references.cites.flatMap((cite, place): CitedLine[] => {
    const { document: id, line } = parseCitation(cite);
    return id === document.id ? [{ number: place + 1, line }] : [];
  });
  const bySection = groupBy(lines, ({ line }) =>
    sectionPath(document, line)
      .map((step) => (language === "zh" ? step.title : step.en))
      .join(" › "),
  );
  return [...bySection].flatMap(([path, cited]) => {
    const [only] = cited;
    return only && cited.length === 1 ? [singleLine(voice, path, only)] : severalLines(voice, path, cited);
  });
}

function documents(voice: Voice): Piece[] {
  const { t, index, references, language } = voice;
  const used = new Set(references.cites.map((cite) => parseCitation(cite).document));
  const colon = language === "zh" ? "：" : ": ";
  return [...index.documents.values()]
    .filter(({ id }) => used.has(id))
    .flatMap((document) => {
      const about = [
        `${t("document.issuer")}${colon}${document.issuer ? words(voice, document.issuer) : t("fact.notStated")}`,
        `${t("document.number")}${colon}${document.number ? words(voice, document.number) : t("fact.notStated")}`,
        `${t("document.date")}${colon}${document.date ?? t("document.undated")}`,
        periodText(voice, document.id),
        document.address,
      ].filter(Boolean);
      return [
        ...set(
          voice,
          [run(voice, words(voice, document.title), "body", { face: "bold" })],
          COLUMN_PT,
          "body",
          {
            before: 14,
            isKeptWithNext: true,
          },
        ),
        ...set(
          voice,
          [run(voice, about.join(language === "zh" ? "；" : "; "), "small")],
          COLUMN_PT,
          "small",
          { isKeptWithNext: true },
        ),
        ...citedLines(voice, document),
      ];
    });
}

/** The documents, and every cited line by its number. Comes last, when all numbers are given. */
export function sourcePieces(voice: Voice): Piece[] {
  const { t, leftOut } = voice;
  const notes = [
    t("app.disclaimer"),
    t("handout.sourcesNote"),
    leftOut.ids.length > 0 && t("handout.leftOutNote", { count: leftOut.ids.length }),
    t("handout.licences"),
  ].filter((text) => typeof text === "string");
  return [
    ...partTitle(voice, t("handout.part.sources")),
    ...notes.flatMap((text) =>
      set(voice, [run(voice, text, "small", { colour: SECOND })], COLUMN_PT, "small", { before: 2 }),
    ),
    ...documents(voice),
  ];
}
