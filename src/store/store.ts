import { create } from "zustand";
import { createJSONStorage, persist, subscribeWithSelector } from "zustand/middleware";
import { type CameraSlice, createCameraSlice } from "./camera-slice.ts";
import { createLayoutsSlice, type LayoutsSlice } from "./layouts-slice.ts";
import { createNoticesSlice, type NoticesSlice } from "./notices-slice.ts";
import { createPreferencesSlice, type PreferencesSlice } from "./preferences-slice.ts";
import { safeStorage } from "./safe-storage.ts";
import { createSelectionSlice, type SelectionSlice } from "./selection-slice.ts";
import { createWorkspaceSlice, type WorkspaceSlice } from "./workspace-slice.ts";

/** All choices of the reader; ids and choices only, never fetched data. */
export type Store = LayoutsSlice &
  SelectionSlice &
  CameraSlice &
  PreferencesSlice &
  NoticesSlice &
  WorkspaceSlice;

/** The one store. Language and theme survive a reload; everything shareable lives in the link. */
export const useStore = create<Store>()(
  subscribeWithSelector(
    persist(
      (...creator) => ({
        ...createLayoutsSlice(...creator),
        ...createSelectionSlice(...creator),
        ...createCameraSlice(...creator),
        ...createPreferencesSlice(...creator),
        ...createNoticesSlice(...creator),
        ...createWorkspaceSlice(...creator),
      }),
      {
        name: "xian-industry-atlas",
        version: 1,
        storage: createJSONStorage(() => safeStorage),
        partialize: ({ language, theme, isLegendOpen }) => ({ language, theme, isLegendOpen }),
      },
    ),
  ),
);
