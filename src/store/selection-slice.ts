import type { StateCreator } from "zustand";
import type { Selection } from "../model/selection.ts";
import { withLayout } from "./layouts-slice.ts";
import type { Store } from "./store.ts";

export interface SelectionSlice {
  /** What the panel shows; null shows the list of layouts. */
  selection: Selection | null;
  /** Area under the pointer or the focus, as layout/area. */
  hoveredKey: string | null;
  /** A citation whose card is open, as document:line. */
  openCitation: string | null;
  /** Selects a thing, shows its layout, and clears what hung on the former selection. */
  select: (selection: Selection | null) => void;
  setHoveredKey: (key: string | null) => void;
  setOpenCitation: (cite: string | null) => void;
}

export const createSelectionSlice: StateCreator<Store, [], [], SelectionSlice> = (set) => ({
  selection: null,
  hoveredKey: null,
  openCitation: null,
  select: (selection) =>
    set(({ shown }) => {
      const layout =
        selection?.kind === "layout"
          ? selection.id
          : selection?.kind === "area"
            ? selection.key.split("/")[0]
            : undefined;
      return {
        selection,
        hoveredKey: null,
        openCitation: null,
        ...(layout !== undefined && { shown: withLayout(shown, layout) }),
      };
    }),
  setHoveredKey: (hoveredKey) => set({ hoveredKey }),
  setOpenCitation: (openCitation) => set({ openCitation }),
});
