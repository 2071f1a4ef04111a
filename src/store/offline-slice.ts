import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/**
 * Where a newer edition of the page stands: none known; waiting, whole and ready to be taken;
 * or taken in another window, so that this one must be loaded anew.
 */
export type UpdateState = "none" | "waiting" | "taken-elsewhere";

export interface OfflineSlice {
  /** Whether the map has drawn its first view: before that nothing is fetched ahead. */
  isMapDrawn: boolean;
  /** Whether every file is kept, so that the atlas opens without a network. */
  isKept: boolean;
  update: UpdateState;
  setMapDrawn: () => void;
  setKept: () => void;
  setUpdate: (update: UpdateState) => void;
}

export const createOfflineSlice: StateCreator<Store, [], [], OfflineSlice> = (set) => ({
  isMapDrawn: false,
  isKept: false,
  update: "none",
  setMapDrawn: () => set({ isMapDrawn: true }),
  setKept: () => set({ isKept: true }),
  setUpdate: (update) => set({ update }),
});
