import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { SearchFile, SearchRecord } from "../schema/search.ts";
import { candidateQuery } from "./candidates.ts";
import { type Folded, type Folding, fold, makeFolding } from "./fold.ts";
import { matchLetter, matchName } from "./match.ts";
import { editsAllowed, nearestStretch } from "./near.ts";
import { nearScoreOf, scoreOf, standingOf } from "./score.ts";
import { pairTerms, type Readings } from "./terms.ts";

/** A part of a text, from (included) to (excluded). */
export interface Mark {
  from: number;
  to: number;
}

/** A record that answers a query. */
export interface Hit {
  record: SearchRecord;
  /** The name that matches: one of the record's, in the language or spelling that was typed. */
  name: string;
  /** The parts of that name that match. */
  marks: Mark[];
  score: number;
}

/** The answers to a query, best first. */
export interface Answer {
  hits: Hit[];
  /** Whether nothing matches and these come near. */
  isApproximate: boolean;
}

/** A searchable set of records. */
export interface SearchEngine {
  /** Everything that matches, best first; marks stand in the name of the language shown where it matches as well. */
  search: (query: string, language?: "zh" | "en") => Answer;
  /** The record of a kind and id. */
  find: (kind: string, id: string) => SearchRecord | undefined;
  /** How texts are folded here, for those who compare texts in the same way. */
  folding: Folding;
  /** Readings of the characters that stand in the names. */
  readings: Readings;
}

/** The names of a record as terms, under its position among the records. */
interface IndexedNames {
  id: number;
  terms: string;
}

/** How the index is made and read; its terms come ready. */
export const INDEX_OPTIONS: Options<IndexedNames> = {
  fields: ["terms"],
  tokenize: (terms) => terms.split(" "),
  processTerm: (term) => term,
};

/** Near answers shown at most. */
const NEAR_LIMIT = 8;

/** Records that are looked at for a near match, those that share most with the query. */
const NEAR_CANDIDATES = 80;

/** Pairs that a near match shares with the query at least: one edit breaks up to three, but half must stay. */
function sharedPairs(pairs: number, edits: number): number {
  return Math.max(Math.ceil(pairs / 2), pairs - 3 * edits);
}

/** Points between matches of two names of a record that are as good as each other to a reader. */
const ALIKE = 16;

/** Points that a query in several parts loses against one that stands together. */
const SCATTERED = 5;

const LETTER = /^[a-z]$/;

interface Name {
  text: string;
  folded: Folded;
}

/** The part of a name's text that some cells stand for. */
function markOf({ starts, ends }: Folded, from: number, to: number): Mark {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
}

/** One answer out of the answers to the parts of a query. */
function gathered(hits: [Hit, ...Hit[]]): Hit {
  const [first] = hits;
  const marks = hits.filter(({ name }) => name === first.name).flatMap((hit) => hit.marks);
  const score = hits.reduce((sum, hit) => sum + hit.score, 0) / hits.length - SCATTERED;
  return { ...first, marks: marks.sort((a, b) => a.from - b.from), score };
}

/** What an engine answers from, with an index that is ready to be asked. */
export interface EngineParts extends Omit<SearchFile, "index"> {
  index: MiniSearch<IndexedNames>;
}

/** Makes the engine from the built file, without blocking the page while the index is read. */
export async function createEngine({ index, ...rest }: SearchFile): Promise<SearchEngine> {
  return makeEngine({
    ...rest,
    index: await MiniSearch.loadJSAsync(index as unknown as AsPlainObject, INDEX_OPTIONS),
  });
}

/** Makes the engine from records and an index over them. */
export function makeEngine(file: EngineParts): SearchEngine {
  let shownLanguage: "zh" | "en" = "zh";
  const { records, index } = file;
  const folding = makeFolding(file);
  const readings: Readings = new Map(Object.entries(file.readings));
  const syllables = new Set(Object.values(file.readings).flat());
  const byId = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
  const names = records.map(({ zh, en, aliases }): Name[] =>
    [zh, en, ...(aliases ?? [])].map((text) => ({ text, folded: fold(text, folding) })),
  );

  /** The best of a record's names that match; the name shown goes before another that matches hardly better. */
  const bestHit = (at: number, hits: (name: Name, isAlias: boolean) => Omit<Hit, "record">[]): Hit[] => {
    const record = records[at];
    if (!record) return [];
    const all = (names[at] ?? []).flatMap((name, position) => hits(name, position > 1));
    const [first, ...others] = all;
    if (!first) return [];
    const best = others.reduce((a, b) => (b.score > a.score ? b : a), first);
    const shown = all.find(({ name }) => name === record[shownLanguage]);
    const isAlike = shown !== undefined && shown.score >= best.score - ALIKE;
    return [{ ...(isAlike ? shown : best), score: best.score, record }];
  };

  const standing = (at: number): number => (records[at] ? standingOf(records[at]) : 0);

  /** Those of some records that a query matches in one piece. */
  const matching = (ids: Iterable<number>, cells: string[]): Map<number, Hit> => {
    const query = cells.join("");
    const match = LETTER.test(query) ? matchLetter : matchName;
    const found = new Map<number, Hit>();
    for (const at of ids) {
      const [hit] = bestHit(at, ({ text, folded }, isAlias) => {
        const part = match(folded, query, readings);
        if (!part) return [];
        const score = scoreOf(part, folded, isAlias) + standing(at);
        return [{ name: text, marks: [markOf(folded, part.from, part.to)], score }];
      });
      if (hit) found.set(at, hit);
    }
    return found;
  };

  const exact = (cells: string[]): Map<number, Hit> => {
    if (LETTER.test(cells.join(""))) return matching(records.keys(), cells);
    const candidates = index.search(candidateQuery(cells, readings, syllables));
    return matching(
      candidates.map(({ id }) => id as number),
      cells,
    );
  };

  /** Records that hold every part of a query, wherever it stands. */
  const scattered = (parts: string[][]): Map<number, Hit> => {
    // The longest part narrows the choice most; the others are looked for in what it leaves.
    const [longest = [], ...rest] = [...parts].sort((a, b) => b.length - a.length);
    let found = new Map([...exact(longest)].map(([at, hit]): [number, [Hit, ...Hit[]]] => [at, [hit]]));
    for (const part of rest) {
      if (found.size === 0) break;
      const held = matching(found.keys(), part);
      found = new Map(
        [...found].flatMap(([at, hits]) => {
          const hit = held.get(at);
          return hit ? [[at, [...hits, hit]] as const] : [];
        }),
      );
    }
    return new Map([...found].map(([at, hits]) => [at, gathered(hits)]));
  };

  const near = (cells: string[]): Hit[] => {
    const allowed = editsAllowed(cells.length, /[a-z0-9]/.test(cells.join("")));
    if (allowed === 0) return [];
    const pairs = [...new Set(pairTerms(cells))];
    return index
      .search({ queries: pairs, combineWith: "OR" })
      .filter(({ terms }) => terms.length >= sharedPairs(pairs.length, allowed))
      .sort((a, b) => b.terms.length - a.terms.length)
      .slice(0, NEAR_CANDIDATES)
      .flatMap(({ id }) =>
        bestHit(id as number, ({ text, folded }) => {
          const { from, to, edits } = nearestStretch(folded.cells, cells);
          if (edits > allowed) return [];
          const score = nearScoreOf(edits, to - from, folded) + standing(id as number);
          return [{ name: text, marks: [markOf(folded, from, to)], score }];
        }),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, NEAR_LIMIT);
  };

  return {
    folding,
    readings,
    find: (kind, id) => byId.get(`${kind} ${id}`),
    search: (text, language = "zh") => {
      shownLanguage = language;
      const { cells } = fold(text, folding);
      if (cells.length === 0) return { hits: [], isApproximate: false };
      const hits = exact(cells);
      const parts = text
        .trim()
        .split(/\s+/)
        .map((part) => fold(part, folding).cells)
        .filter((part) => part.length > 0);
      if (parts.length > 1) for (const [at, hit] of scattered(parts)) if (!hits.has(at)) hits.set(at, hit);
      if (hits.size === 0) return { hits: near(cells), isApproximate: true };
      return { hits: [...hits.values()].sort((a, b) => b.score - a.score), isApproximate: false };
    },
  };
}
