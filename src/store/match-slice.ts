import type { StateCreator } from "zustand";
import {
  type Criterion,
  type CriterionKind,
  type Needs,
  NO_NEEDS,
  type WordNeed,
} from "../model/match/needs.ts";
import type { Store } from "./store.ts";

export interface MatchSlice {
  /** What the prospect asks for. */
  needs: Needs;
  /** Adds words; one that is there already stays as it is. */
  addWords: (words: WordNeed[]) => void;
  /** Changes a word, by its position. */
  changeWord: (at: number, change: Partial<WordNeed>) => void;
  removeWord: (at: number) => void;
  changeCriterion: (kind: CriterionKind, change: Partial<Criterion>) => void;
  clearNeeds: () => void;
}

export const createMatchSlice: StateCreator<Store, [], [], MatchSlice> = (set) => ({
  needs: NO_NEEDS,
  addWords: (words) =>
    set(({ needs }) => ({
      needs: {
        ...needs,
        words: [
          ...needs.words,
          ...words.filter(({ text }) => needs.words.every((known) => known.text !== text)),
        ],
      },
    })),
  changeWord: (at, change) =>
    set(({ needs }) => ({
      needs: {
        ...needs,
        words: needs.words.map((word, position) => (position === at ? { ...word, ...change } : word)),
      },
    })),
  removeWord: (at) =>
    set(({ needs }) => ({
      needs: { ...needs, words: needs.words.filter((_, position) => position !== at) },
    })),
  changeCriterion: (kind, change) =>
    set(({ needs }) => ({
      needs: {
        ...needs,
        criteria: { ...needs.criteria, [kind]: { ...needs.criteria[kind], ...change } },
      },
    })),
  clearNeeds: () => set({ needs: NO_NEEDS }),
});
