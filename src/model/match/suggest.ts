import type { BuiltIndustry } from "../schema/atlas.ts";
import type { SearchEngine } from "../search/engine.ts";
import { fold } from "../search/fold.ts";

/** Suggestions at most. */
const MOST = 6;
/** Least likeness worth suggesting, 0 to 1: of characters, of letters and of sound, where more is alike by chance. */
const LEAST = 0.3;
const LEAST_LETTERS = 0.4;
const LEAST_SOUND = 0.45;

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** Likeness of two texts by the pairs of characters that they share (after Dice), 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const total = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return total === 0 ? 0 : (2 * common) / total;
}

/** The industries whose names look or sound most like a word, the likest first; for a word that nothing matches. */
export function nearestIndustries(
  text: string,
  industries: readonly BuiltIndustry[],
  { folding, readings }: Pick<SearchEngine, "folding" | "readings">,
): string[] {
  const word = fold(text, folding).cells;
  const isLatin = word.every((cell) => /[a-z0-9]/.test(cell));
  const soundOf = (cells: string[]): string => cells.map((cell) => readings.get(cell)?.[0] ?? cell).join("");
  const written = word.join("");
  return industries
    .map(({ id, name, aliases }) => {
      const scores = [name.zh, name.en, ...(aliases ?? [])].map((own) => {
        const { cells } = fold(own, folding);
        const asWritten = likeness(written, cells.join(""));
        const asHeard = isLatin ? likeness(written, soundOf(cells)) : 0;
        return Math.max(asWritten, asHeard < LEAST_SOUND ? 0 : asHeard);
      });
      return { id, score: Math.max(...scores) };
    })
    .filter(({ score }) => score >= (isLatin ? LEAST_LETTERS : LEAST))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}
