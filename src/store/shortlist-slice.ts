import type { StateCreator } from "zustand";
import { moved, type ShortlistEntry, withEntry } from "../model/shortlist/shortlist.ts";
import type { Store } from "./store.ts";

export interface ShortlistSlice {
  /** Areas kept for a prospect, in the reader's order. */
  shortlist: ShortlistEntry[];
  addToShortlist: (key: string, name: ShortlistEntry["name"]) => void;
  removeFromShortlist: (key: string) => void;
  /** Moves an entry so many places; down is positive. */
  moveInShortlist: (key: string, step: number) => void;
  setShortlistNote: (key: string, note: string) => void;
  /** Takes another list in place of this one. */
  setShortlist: (entries: ShortlistEntry[]) => void;
}

export const createShortlistSlice: StateCreator<Store, [], [], ShortlistSlice> = (set) => ({
  shortlist: [],
  addToShortlist: (key, name) =>
    set(({ shortlist }) => ({ shortlist: withEntry(shortlist, { key, name, note: "" }) })),
  removeFromShortlist: (key) =>
    set(({ shortlist }) => ({ shortlist: shortlist.filter((entry) => entry.key !== key) })),
  moveInShortlist: (key, step) => set(({ shortlist }) => ({ shortlist: moved(shortlist, key, step) })),
  setShortlistNote: (key, note) =>
    set(({ shortlist }) => ({
      shortlist: shortlist.map((entry) => (entry.key === key ? { ...entry, note } : entry)),
    })),
  setShortlist: (shortlist) => set({ shortlist }),
});
