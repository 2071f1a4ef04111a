import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** A layout on the map and the colour slot it keeps while it is shown. */
export interface ShownLayout {
  id: string;
  /** 0-based; the colour family follows from it, see palette. */
  slot: number;
}

/** The layout shown when nothing else is asked for. */
export const OPENING_LAYOUT = "xixian-ten-parks";

export interface LayoutsSlice {
  /** Layouts on the map, in the order of switching on. */
  shown: ShownLayout[];
  /** Opacity of fills, 0 to 1. */
  fillOpacity: number;
  /** Shows a layout, or hides it. */
  toggleLayout: (id: string) => void;
  /** Shows exactly these layouts. */
  setShown: (shown: ShownLayout[]) => void;
  setFillOpacity: (opacity: number) => void;
}

/** The shown layouts and one more, in the lowest free colour slot; the same list when it is shown already. */
export function withLayout(shown: ShownLayout[], id: string): ShownLayout[] {
  if (shown.some((layout) => layout.id === id)) return shown;
  const taken = new Set(shown.map(({ slot }) => slot));
  let slot = 0;
  while (taken.has(slot)) slot++;
  return [...shown, { id, slot }];
}

export const createLayoutsSlice: StateCreator<Store, [], [], LayoutsSlice> = (set) => ({
  shown: [{ id: OPENING_LAYOUT, slot: 0 }],
  fillOpacity: 1,
  toggleLayout: (id) =>
    set(({ shown }) => ({
      shown: shown.some((layout) => layout.id === id)
        ? shown.filter((layout) => layout.id !== id)
        : withLayout(shown, id),
    })),
  setShown: (shown) => set({ shown }),
  setFillOpacity: (fillOpacity) => set({ fillOpacity: Math.min(1, Math.max(0, fillOpacity)) }),
});
