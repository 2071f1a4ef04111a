import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** Whether the page was opened for a hall, by `?hall` in its address. */
export function wasOpenedForHall(): boolean {
  return typeof location !== "undefined" && new URLSearchParams(location.search).has("hall");
}

export interface HallSlice {
  /** Large touch screen in public: large text, nothing that leads out of the page, back to the start when idle. */
  isHall: boolean;
  setHall: (isHall: boolean) => void;
}

export const createHallSlice: StateCreator<Store, [], [], HallSlice> = (set) => ({
  isHall: wasOpenedForHall(),
  setHall: (isHall) => set({ isHall }),
});
