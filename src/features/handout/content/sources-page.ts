import { parseCitation } from "../../../model/citation.ts";
import type { PlanDocument } from "../../../model/schema/document.ts";
import { sectionPath } from "../../../model/section-path.ts";
import { SECOND } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import { periodText } from "./area-page.ts";
import { partTitle } from "./part-title.ts";
import { COLUMN_PT, run, set, type Voice, words } from "./voice.ts";

const NUMBER_PT = 30;

/** The cited lines of a document with their numbers, in the order of the numbers. */
function citedLines(voice: Voice, document: PlanDocument): Piece[] {
  const { references, language, t } = voice;
  return references.cites.flatMap((cite, place): Piece[] => {
    const { document: id, line } = parseCitation(cite);
    if (id !== document.id) return [];
    const path = sectionPath(document, line).map((step) => (language === "zh" ? step.title : step.en));
    const where = t("handout.lines", { lines: line });
    const text = stacked(
      set(
        voice,
        [
          run(voice, path.join(" › "), "small", { colour: SECOND }),
          run(voice, `${path.length > 0 ? (language === "zh" ? "，" : ", ") : ""}${where}`, "small"),
        ],
        COLUMN_PT - NUMBER_PT,
        "small",
      ),
    );
    const number = stacked(set(voice, [run(voice, `[${place + 1}]`, "small")], NUMBER_PT - 6, "small"));
    return [piece(text.height, [...number.marks, ...moved(text.marks, NUMBER_PT, 0)], { before: 1.5 })];
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
        `${t("document.number")}${colon}${document.number ?? t("fact.notStated")}`,
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
