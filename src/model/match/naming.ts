import type { AreaEntry, AtlasIndex } from "../atlas-index.ts";
import { industryWithDescendants } from "../atlas-index.ts";
import type { BuiltFact, BuiltFactOf } from "../schema/atlas.ts";
import { type Folded, fold } from "../search/fold.ts";
import type { WordNeed } from "./needs.ts";
import { holdsWord, namesIn, type Vocabulary, widerSenses } from "./vocabulary.ts";

/**
 * How a fact names what is asked for: the thing itself, together with others in one name, a kind or part of it, or in
 * the words of a project, platform or wish.
 */
export const NAMINGS = ["itself", "joint", "part", "words"] as const;
export type Naming = (typeof NAMINGS)[number];

/** A fact that names what is asked for. */
export interface NamingFact {
  fact: BuiltFact;
  naming: Naming;
}

/**
 * A fact that names a field above what is asked for, or another part of that field: so many steps up the taxonomy lies
 * the field, whose id is given.
 */
export interface WiderFact {
  fact: BuiltFact;
  field: string;
  steps: number;
  /** Whether the fact names another part of the field, not the field. */
  isKin: boolean;
}

/** Steps up to a field of which other parts still count as kin. */
const KIN_STEPS = 2;

/** What a list of facts says of one word: nothing is an answer too. */
export interface WordFinding {
  facts: NamingFact[];
  wider: WiderFact[];
}

/** Kinds of facts in whose words industries are looked for. */
const WORDED: ReadonlySet<BuiltFact["kind"]> = new Set(["project", "platform", "carrier", "wanted"]);

/** What is looked for, prepared once for all facts. */
export interface WordQuery {
  own: Set<string>;
  /** Names that join the chosen nodes with others. */
  joint: Set<string>;
  family: Set<string>;
  /** Steps up from the nearest chosen node, by id. */
  above: Map<string, number>;
  /** Other parts of near fields, with the field that they share with the chosen nodes. */
  kin: Map<string, string>;
  word: Folded;
}

const HAN_PAIR = /^\p{Script=Han}{2,}$/u;

/**
 * Kinds of a thing that stand elsewhere in the taxonomy: in Chinese a name that ends in another names a kind of it, as
 * 医用机器人 does of 机器人.
 */
function kindsOf(word: Folded, own: ReadonlySet<string>, { names }: Vocabulary): string[] {
  const text = word.cells.join("");
  if (!HAN_PAIR.test(text) || !own.has(names.get(text) ?? "")) return [];
  return [...names].flatMap(([name, id]) => (name.endsWith(text) ? [id] : []));
}

const CONJUNCTION = /[与和及]/;

/** Industries whose name joins one of the chosen with others, as 高端数控机床与增材制造 does. */
function jointWith(own: ReadonlySet<string>, { names }: Vocabulary): Set<string> {
  const joint = new Set<string>();
  for (const [name, id] of names) {
    if (own.has(id) || !CONJUNCTION.test(name)) continue;
    if (name.split(CONJUNCTION).some((part) => own.has(names.get(part) ?? ""))) joint.add(id);
  }
  return joint;
}

/** Prepares the search for a word; a node that is its wider sense only counts as a field above it. */
export function wordQuery(index: AtlasIndex, need: WordNeed, vocabulary: Vocabulary): WordQuery {
  const word = fold(need.text, vocabulary.folding);
  const senses = widerSenses(vocabulary, word);
  const wider = need.industries.filter((id) => senses.has(id));
  const own = new Set(need.industries.filter((id) => !senses.has(id)));
  const family = new Set([...own].flatMap((id) => [...industryWithDescendants(index, id)]));
  const above = new Map(wider.map((id) => [id, 1]));
  for (const id of need.industries) {
    let steps = senses.has(id) ? 2 : 1;
    for (
      let parent = index.industries.get(id)?.parent;
      parent !== undefined;
      parent = index.industries.get(parent)?.parent
    ) {
      above.set(parent, Math.min(steps, above.get(parent) ?? steps));
      steps++;
    }
  }
  const joint = jointWith(own, vocabulary);
  for (const id of kindsOf(word, own, vocabulary)) if (!above.has(id)) family.add(id);
  const kin = new Map<string, string>();
  for (const [field, steps] of [...above].sort(([, a], [, b]) => a - b)) {
    if (steps > KIN_STEPS) continue;
    for (const id of industryWithDescendants(index, field))
      if (!family.has(id) && !joint.has(id) && !above.has(id) && !kin.has(id)) kin.set(id, field);
  }
  return { own, joint, family, above, kin, word };
}

interface FactNames {
  texts: Folded[];
  industries: string[];
}

/** The industries in the words of a fact; each fact is read once. */
const cache = new WeakMap<Vocabulary, WeakMap<BuiltFact, FactNames>>();

function namesOf(fact: BuiltFact, vocabulary: Vocabulary): FactNames {
  const known = cache.get(vocabulary) ?? new WeakMap<BuiltFact, FactNames>();
  cache.set(vocabulary, known);
  const names = known.get(fact);
  if (names) return names;
  const text = fold(("reading" in fact && fact.reading) || fact.value, vocabulary.folding);
  const found = {
    texts: "en" in fact ? [text, fold(fact.en, vocabulary.folding)] : [text],
    industries: WORDED.has(fact.kind) ? namesIn(vocabulary, text).map(({ industry }) => industry) : [],
  };
  known.set(fact, found);
  return found;
}

function namingOf(fact: BuiltFact, query: WordQuery, vocabulary: Vocabulary): Naming | undefined {
  if (fact.kind === "industry") {
    if (query.own.has(fact.industry)) return "itself";
    if (query.joint.has(fact.industry)) return "joint";
    if (query.family.has(fact.industry)) return "part";
  } else if (!WORDED.has(fact.kind)) return undefined;
  const { texts, industries } = namesOf(fact, vocabulary);
  if (industries.some((id) => query.family.has(id))) return "words";
  const isHeld = query.own.size === 0 && texts.some((text) => holdsWord(vocabulary, text, query.word));
  return isHeld ? "words" : undefined;
}

function widerOf(fact: BuiltFactOf<"industry">, { above, kin }: WordQuery): WiderFact[] {
  const steps = above.get(fact.industry);
  if (steps !== undefined) return [{ fact, field: fact.industry, steps, isKin: false }];
  const field = kin.get(fact.industry);
  return field === undefined ? [] : [{ fact, field, steps: above.get(field) ?? KIN_STEPS, isKin: true }];
}

/** What facts say of a word, the thing itself first. */
export function findWord(facts: readonly BuiltFact[], query: WordQuery, vocabulary: Vocabulary): WordFinding {
  const named: NamingFact[] = [];
  const wider: WiderFact[] = [];
  for (const fact of facts) {
    const naming = namingOf(fact, query, vocabulary);
    if (naming) named.push({ fact, naming });
    else if (fact.kind === "industry") wider.push(...widerOf(fact, query));
  }
  return {
    facts: named.sort((a, b) => NAMINGS.indexOf(a.naming) - NAMINGS.indexOf(b.naming)),
    wider: wider.sort((a, b) => Number(a.isKin) - Number(b.isKin) || a.steps - b.steps),
  };
}

/** Industries in whose names a word stands without being meant: near wording, no answer. */
export function nearWording(
  index: AtlasIndex,
  need: WordNeed,
  { family, word }: WordQuery,
  vocabulary: Vocabulary,
): string[] {
  const texts = [need.text, ...need.industries.flatMap((id) => index.industries.get(id)?.name.zh ?? [])]
    .map((text) => fold(text.replace(/[（(].*$/, ""), vocabulary.folding).cells.join(""))
    .filter((text) => text.length > 1);
  if (word.cells.length === 0) return [];
  return index.data.industries
    .filter(
      ({ id, name }) =>
        !family.has(id) &&
        texts.some((text) => fold(name.zh, vocabulary.folding).cells.join("").includes(text)),
    )
    .map(({ id }) => id);
}

/** Areas that are a whole city or the whole New Area: what is named for them is named for no area within. */
export function isWholeCity({ area }: AreaEntry, kindOf: (place: string) => string | undefined): boolean {
  return area.place === "xixian-new-area" || kindOf(area.place) === "city";
}
