import { factsOfKind } from "../../../model/atlas-index.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { BuiltFact } from "../../../model/schema/atlas.ts";
import { AREA_PARTS } from "../../facts/area-parts.ts";
import { SECOND } from "../page/inks.ts";
import type { Piece } from "../page/piece.ts";
import { factText } from "./fact-text.ts";
import { CONTENT_PT, notStated, titled } from "./titled.ts";
import { citeRuns, run, set, type Voice } from "./voice.ts";

/** Facts in one running paragraph, their remarks and sources behind each. */
function running(voice: Voice, facts: BuiltFact[]): Piece[] {
  const separator = voice.language === "zh" ? "、" : ", ";
  const inBrackets = (text: string): string => (voice.language === "zh" ? `（${text}）` : ` (${text})`);
  const runs = facts.flatMap((fact, place) => {
    const { text, remark } = factText(voice, fact);
    return [
      run(voice, text),
      run(voice, remark ? inBrackets(remark) : "", "small", { colour: SECOND }),
      ...citeRuns(voice, [fact.cite]),
      run(voice, place < facts.length - 1 ? separator : ""),
    ];
  });
  return set(voice, runs, CONTENT_PT);
}

/** Facts as lines. */
function listed(voice: Voice, facts: BuiltFact[]): Piece[] {
  return facts.flatMap((fact, place) => {
    const { text, remark } = factText(voice, fact);
    return set(
      voice,
      [
        run(voice, text),
        run(voice, remark ? `  ${remark}` : "", "small", { colour: SECOND }),
        ...citeRuns(voice, [fact.cite]),
      ],
      CONTENT_PT,
      "body",
      { before: place > 0 ? 2 : 0 },
    );
  });
}

/** Organizations grouped by their relation to the area, in the order of first appearance. */
function organizations(voice: Voice, facts: BuiltFact[]): Piece[] {
  const related = factsOfKind(facts, "firm", "institution");
  const separator = voice.language === "zh" ? "、" : "; ";
  return [...groupBy(related, ({ relation }) => relation)].flatMap(([relation, group], place) =>
    set(
      voice,
      [
        run(voice, `${voice.t(`relation.${relation}`)}  `, "small", { colour: SECOND }),
        ...group.flatMap((fact, position) => [
          run(voice, factText(voice, fact).text),
          ...citeRuns(voice, [fact.cite]),
          run(voice, position < group.length - 1 ? separator : ""),
        ]),
      ],
      CONTENT_PT,
      "body",
      { before: place > 0 ? 3 : 0 },
    ),
  );
}

/** Everything a document says of an area beside its key figures, in the order of the panel. */
export function areaFacts(voice: Voice, all: BuiltFact[], accent: string): Piece[] {
  const facts = voice.leftOut.keep(all);
  const industries = factsOfKind(facts, "industry");
  const { t } = voice;
  const note =
    facts.length < all.length
      ? set(
          voice,
          [
            run(voice, t("handout.leftOut", { count: all.length - facts.length }), "small", {
              colour: SECOND,
            }),
          ],
          CONTENT_PT,
          "small",
          { before: 3 },
        )
      : [];
  return [
    ...titled(
      voice,
      t("area.industries"),
      industries.length > 0 ? running(voice, industries) : notStated(voice),
      accent,
    ),
    ...AREA_PARTS.flatMap(({ title, kinds, isAlwaysShown }) => {
      const found = factsOfKind(facts, ...kinds);
      if (found.length === 0 && !isAlwaysShown) return [];
      const isFirms = title === "area.firms";
      const contents = isFirms ? organizations(voice, found) : listed(voice, found);
      // What was left out is not what the document does not state.
      const silent = isFirms && note.length > 0 ? [] : notStated(voice);
      return titled(
        voice,
        t(title),
        [...(found.length > 0 ? contents : silent), ...(isFirms ? note : [])],
        accent,
      );
    }),
  ];
}
