import type { Query } from "minisearch";
import { initialsOf, initialsTerm, pairTerms, type Readings, syllableTerm } from "./terms.ts";

const LETTER = /[a-z]/;

/** Initials that the query can begin with when it is read as syllables, shortened or not: the first two cells. */
function firstInitials(query: string[], readings: Readings, syllables: Set<string>): Set<string> {
  const found = new Set<string>();
  const initialsAt = (at: number): string[] => initialsOf(query[at] ?? "", readings);
  const lengths: number[] = [];
  if (LETTER.test(query[0] ?? "")) {
    for (let length = 1; length <= 6 && LETTER.test(query[length - 1] ?? ""); length++) {
      const isInitial = length === 1 || (length === 2 && query[1] === "h");
      if (isInitial || syllables.has(query.slice(0, length).join(""))) lengths.push(length);
    }
  } else lengths.push(1);
  for (const length of lengths) {
    if (length >= query.length) continue;
    for (const first of initialsAt(0)) for (const second of initialsAt(length)) found.add(first + second);
  }
  return found;
}

/** Pairs asked for at most: they narrow the choice, the matching decides. */
const PAIR_LIMIT = 6;

/** Every other pair of neighbours and the last one: together they hold every cell of a query of usual length. */
function narrowingPairs(query: string[]): string[] {
  const pairs = pairTerms(query);
  return pairs.filter((_, at) => at % 2 === 0 || at === pairs.length - 1).slice(0, PAIR_LIMIT);
}

/** Asks the index for everything that a folded query may match; what it returns is still to be matched. */
export function candidateQuery(query: string[], readings: Readings, syllables: Set<string>): Query {
  const text = query.join("");
  const literal: Query =
    query.length === 1
      ? { queries: [text], prefix: true }
      : { queries: narrowingPairs(query), combineWith: "AND" };
  if (!query.some((cell) => LETTER.test(cell))) return literal;
  const byInitials = [...firstInitials(query, readings, syllables)].map(initialsTerm);
  const queries: Query[] = [literal];
  if (byInitials.length > 0) queries.push({ queries: byInitials, combineWith: "OR" });
  if (/^[a-z]{1,6}$/.test(text)) queries.push({ queries: [syllableTerm(text)], prefix: true });
  return { queries, combineWith: "OR" };
}
