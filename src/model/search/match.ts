import type { Folded } from "./fold.ts";
import type { Readings } from "./terms.ts";

/** How a part of a name was typed, from the surest to the loosest. */
export type Manner = "literal" | "pinyin" | "mixed" | "initials";

/** The part of a name that a query matches: cells from (included) to (excluded). */
export interface Match {
  from: number;
  to: number;
  manner: Manner;
}

interface Typed {
  literal: number;
  full: number;
  short: number;
}

/** What is walked: the cells of a name, and the query as text. */
interface Course {
  cells: string[];
  query: string;
  readings: Readings;
  typed: Typed;
}

/** One step along name and query, taken back when the rest does not match. */
function step(course: Course, cell: number, at: number, length: number, way: keyof Typed): number {
  course.typed[way]++;
  const end = walk(course, cell + 1, at + length);
  if (end < 0) course.typed[way]--;
  return end;
}

/** Walks name and query in step; the cell behind the last matched one, or -1. Sure ways are tried first. */
function walk(course: Course, cell: number, at: number): number {
  const { cells, query, readings } = course;
  if (at === query.length) return cell;
  const own = cells[cell];
  if (own === undefined) return -1;
  let end = query.startsWith(own, at) ? step(course, cell, at, own.length, "literal") : -1;
  const known = readings.get(own);
  if (end >= 0 || !known) return end;
  for (const reading of known) {
    if (query[at] !== reading[0]) continue;
    if (query.startsWith(reading, at)) end = step(course, cell, at, reading.length, "full");
    if (end >= 0) return end;
  }
  const rest = query.length - at;
  for (const reading of known) {
    if (query[at] !== reading[0]) continue;
    if (rest < reading.length && reading.startsWith(query.slice(at)))
      return step(course, cell, at, rest, "short");
    // zh, ch and sh are initials of two letters for those who type them so.
    if (reading[1] === "h" && query[at + 1] === "h") end = step(course, cell, at, 2, "short");
    if (end < 0) end = step(course, cell, at, 1, "short");
    if (end >= 0) return end;
  }
  return -1;
}

function mannerOf({ literal, full, short }: Typed): Manner {
  if (full + short === 0) return "literal";
  if (short === 0) return literal === 0 ? "pinyin" : "mixed";
  return full + literal === 0 && short > 1 ? "initials" : "mixed";
}

const RANK: Record<Manner, number> = { literal: 0, pinyin: 1, mixed: 2, initials: 3 };

/** Whether a query may begin at a cell: by its character or by the initial of a reading. */
function canBegin(cell: string, query: string, readings: Readings): boolean {
  return cell === query[0] || readings.get(cell)?.some((reading) => reading[0] === query[0]) === true;
}

const LATIN = /^[a-z]+$/;

/** Letters that are too few to mean anything inside a word: "rd" is R&D and not the middle of hardware. */
const FEW_LETTERS = 3;

/** The surest match of a folded query in a name, the leftmost of equals; undefined where there is none. */
export function matchName(name: Folded, query: string, readings: Readings): Match | undefined {
  let best: Match | undefined;
  const isShort = query.length <= FEW_LETTERS && LATIN.test(query);
  for (let from = 0; from < name.cells.length; from++) {
    const cell = name.cells[from] ?? "";
    if (!canBegin(cell, query, readings)) continue;
    if (isShort && !name.isWordStart[from] && LATIN.test(cell)) continue;
    const typed: Typed = { literal: 0, full: 0, short: 0 };
    const to = walk({ cells: name.cells, query, readings, typed }, from, 0);
    if (to < 0) continue;
    const manner = mannerOf(typed);
    if (!best || isBetter(name, { from, to, manner }, best)) best = { from, to, manner };
    if (best.manner === "literal" && name.isWordStart[best.from]) break;
  }
  return best;
}

/** The first word of a name that a single letter begins; inside words a letter is everywhere and says nothing. */
export function matchLetter(name: Folded, letter: string, readings: Readings): Match | undefined {
  for (const [from, cell] of name.cells.entries()) {
    if (!name.isWordStart[from] || !canBegin(cell, letter, readings)) continue;
    return { from, to: from + 1, manner: cell === letter ? "literal" : "mixed" };
  }
  return undefined;
}

function isBetter(name: Folded, candidate: Match, best: Match): boolean {
  if (candidate.manner !== best.manner) return RANK[candidate.manner] < RANK[best.manner];
  return name.isWordStart[candidate.from] === true && name.isWordStart[best.from] !== true;
}
