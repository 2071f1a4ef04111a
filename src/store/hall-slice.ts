import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** Whether the page was opened for a hall, by `?hall` in its address. */
export function wasOpenedForHall(): boolean {
  return typeof location !== "undefined" && new URLSearchParams(location.search).has("hall");
}

export interface HallSlice {
  /** Large touch screen in public: large text, nothing that leads out of the page, back to the start when idle. */
  isHall: boolean;
  /** Counts the visitors of a hall screen: what one left in the panel is gone for the next. */
  visit: number;
  setHall: (isHall: boolean) => void;
  beginVisit: () => void;
}

export const createHallSlice: StateCreator<Store, [], [], HallSlice> = (set) => ({
  isHall: wasOpenedForHall(),
  visit: 0,
  setHall: (isHall) => set({ isHall }),
  beginVisit: () => set(({ visit }) => ({ visit: visit + 1 })),
});
