import type { Position } from "geojson";
import { at, keyOf } from "./at.ts";

/** Lines that end at a position, by its key. */
function indexEnds(lines: ReadonlySet<Position[]>): Map<string, Position[][]> {
  const ends = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const key of [keyOf(at(line, 0)), keyOf(at(line, -1))])
      ends.set(key, [...(ends.get(key) ?? []), line]);
  }
  return ends;
}

/**
 * Joins lines end to end wherever exactly two of them meet, so that dashes run on and labels find room.
 * Lines that meet in threes stay apart; order follows the input.
 */
export function chainLines(lines: readonly Position[][]): Position[][] {
  const waiting = new Set(lines.filter((line) => line.length > 1));
  const ends = indexEnds(waiting);
  const takeNext = (key: string): Position[] | undefined => {
    const meeting = ends.get(key) ?? [];
    const next = meeting.length === 2 ? meeting.find((line) => waiting.has(line)) : undefined;
    if (next) waiting.delete(next);
    return next;
  };
  const grow = (chain: Position[]): Position[] => {
    const tail = (): string => keyOf(at(chain, -1));
    for (let next = takeNext(tail()); next; next = takeNext(tail())) {
      const runsForward = keyOf(at(next, 0)) === tail();
      chain.push(...(runsForward ? next : [...next].reverse()).slice(1));
    }
    return chain;
  };
  const chains: Position[][] = [];
  for (const line of lines) {
    if (!waiting.delete(line)) continue;
    const chain = grow(grow([...line]).reverse()).reverse();
    chains.push(chain);
  }
  return chains;
}
