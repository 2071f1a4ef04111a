import type { SearchKind, SearchRecord } from "../schema/search.ts";
import type { Folded } from "./fold.ts";
import type { Manner, Match } from "./match.ts";

const MANNER: Record<Manner, number> = { literal: 60, pinyin: 54, mixed: 44, initials: 34 };
const KIND: Record<SearchKind, number> = {
  area: 4,
  place: 3,
  layout: 4,
  organization: 3,
  industry: 2,
  document: 2,
  indicator: -2,
  task: -8,
};
const WHOLE_NAME = 30;
const AT_START = 14;
const AT_WORD = 7;
const ALIAS = 6;
const EDIT = 10;

/** How well a match answers a query: how surely, how much of the name, and where it stands. */
export function scoreOf(match: Match, name: Folded, isAlias: boolean): number {
  const covered = (match.to - match.from) / name.cells.length;
  const position = match.from === 0 ? AT_START : name.isWordStart[match.from] ? AT_WORD : 0;
  return MANNER[match.manner] + WHOLE_NAME * covered + position - (isAlias ? ALIAS : 0);
}

/** How near a stretch of a name comes to a query: by its edits and by how much of the name it is. */
export function nearScoreOf(edits: number, length: number, name: Folded): number {
  return WHOLE_NAME * (length / name.cells.length) - EDIT * edits;
}

/** What a record brings along whatever the query is. */
export function standingOf(record: SearchRecord): number {
  return KIND[record.kind] + record.weight;
}
