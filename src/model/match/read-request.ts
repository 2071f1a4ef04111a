import type { SearchEngine } from "../search/engine.ts";
import { type DistanceCriterion, LONGEST_WORD, MOST_WORDS, WORD_WEIGHT, type WordNeed } from "./needs.ts";
import { placeWishes } from "./place-wishes.ts";
import { understand } from "./understand.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a prospect's words come to. */
export interface ProspectRequest {
  /** Products and industries to look for. */
  words: WordNeed[];
  /** What the place should be near to. */
  near: DistanceCriterion[];
  /** How many words were longer than any product. */
  tooLong: number;
  /** How many words found no room beside the known ones. */
  leftOver: number;
}

/** Reads what a prospect says, beside a number of words that are known already. */
export function readRequest(
  said: string,
  knownWords: number,
  vocabulary: Vocabulary,
  engine: SearchEngine,
): ProspectRequest {
  const { near, rest } = placeWishes(said);
  const all = understand(rest, vocabulary, engine);
  const fitting = all.filter(({ text }) => text.length <= LONGEST_WORD);
  const taken = fitting.slice(0, Math.max(0, MOST_WORDS - knownWords));
  return {
    words: taken.map(({ text, taken: industries }) => ({ text, industries, weight: WORD_WEIGHT })),
    near,
    tooLong: all.length - fitting.length,
    leftOver: fitting.length - taken.length,
  };
}
