import type { AtlasIndex } from "../atlas-index.ts";
import type { BuiltFact, DocumentFacts } from "../schema/atlas.ts";
import { findWord, type Naming, wordQuery } from "./naming.ts";
import type { WordNeed } from "./needs.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A fact that names a word for a whole city, zone, province or layout, not for any area. */
export interface GeneralNaming {
  fact: BuiltFact;
  /** How the fact names it; wider: only in the wider sense that the word was understood in. */
  naming: Naming | "wider";
  /** Whole city, New Area or province; for facts of a layout its id. */
  scope: "xian" | "xixian" | "shaanxi" | { layout: string };
  /** Title of the group of facts. */
  group: { zh: string; en: string };
}

/** Where the documents name a word for a whole, the thing itself first; a word known in a wider sense only: that sense. */
export function generalNamings(
  index: AtlasIndex,
  general: DocumentFacts["general"],
  need: WordNeed,
  vocabulary: Vocabulary,
): GeneralNaming[] {
  const query = wordQuery(index, need, vocabulary);
  const sources = [
    ...general.flatMap(({ scope, groups }) => groups.map((group) => ({ scope, group }))),
    ...index.data.layouts.flatMap(({ id, groups }) =>
      (groups ?? []).map((group) => ({ scope: { layout: id }, group })),
    ),
  ];
  const found = sources.flatMap(({ scope, group: { title, facts: all } }): GeneralNaming[] => {
    const { facts, wider } = findWord(all, query, vocabulary);
    const senses = query.own.size > 0 ? [] : wider.filter(({ isKin, steps }) => !isKin && steps === 1);
    return [
      ...facts.map(({ fact, naming }) => ({ fact, naming, scope, group: title })),
      ...senses.map(({ fact }) => ({ fact, naming: "wider" as const, scope, group: title })),
    ];
  });
  const isFirst = ({ naming }: GeneralNaming): number => (naming === "itself" ? 0 : 1);
  return found.sort((a, b) => isFirst(a) - isFirst(b));
}
