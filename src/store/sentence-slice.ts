import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** A sentence that was copied, in both languages. */
export interface CopiedSentence {
  zh: string;
  en: string;
  /** Whether the clipboard took it. */
  isCopied: boolean;
}

export interface SentenceSlice {
  /** The sentence copied last, until it is put away. */
  copiedSentence: CopiedSentence | null;
  setCopiedSentence: (sentence: CopiedSentence | null) => void;
}

export const createSentenceSlice: StateCreator<Store, [], [], SentenceSlice> = (set) => ({
  copiedSentence: null,
  setCopiedSentence: (copiedSentence) => set({ copiedSentence }),
});
