import { create } from "zustand";
import { createJSONStorage, persist, subscribeWithSelector } from "zustand/middleware";
import { type CameraSlice, createCameraSlice } from "./camera-slice.ts";
import { createEmbedSlice, type EmbedSlice } from "./embed-slice.ts";
import { createHallSlice, type HallSlice } from "./hall-slice.ts";
import { createLayoutsSlice, type LayoutsSlice } from "./layouts-slice.ts";
import { createMatchSlice, type MatchSlice } from "./match-slice.ts";
import { createNoticesSlice, type NoticesSlice } from "./notices-slice.ts";
import { createOfflineSlice, type OfflineSlice } from "./offline-slice.ts";
import { createPreferencesSlice, type PreferencesSlice } from "./preferences-slice.ts";
import { safeStorage } from "./safe-storage.ts";
import { createSelectionSlice, type SelectionSlice } from "./selection-slice.ts";
import { createSentenceSlice, type SentenceSlice } from "./sentence-slice.ts";
import { createShortlistSlice, type ShortlistSlice } from "./shortlist-slice.ts";
import { createTourSlice, type TourSlice } from "./tour-slice.ts";
import { createWorkspaceSlice, type WorkspaceSlice } from "./workspace-slice.ts";

/** Name under which choices are kept in local storage. */
export const STORAGE_NAME = "xian-industry-atlas";

/** All choices of the reader; ids and choices only, never fetched data. */
export type Store = LayoutsSlice &
  SelectionSlice &
  EmbedSlice &
  SentenceSlice &
  CameraSlice &
  PreferencesSlice &
  NoticesSlice &
  HallSlice &
  OfflineSlice &
  TourSlice &
  MatchSlice &
  ShortlistSlice &
  WorkspaceSlice;

/** The one store. Language, theme, own tours and the shortlist survive a reload; everything shareable lives in the link. */
export const useStore = create<Store>()(
  subscribeWithSelector(
    persist(
      (...creator) => ({
        ...createLayoutsSlice(...creator),
        ...createSelectionSlice(...creator),
        ...createEmbedSlice(...creator),
        ...createSentenceSlice(...creator),
        ...createCameraSlice(...creator),
        ...createPreferencesSlice(...creator),
        ...createNoticesSlice(...creator),
        ...createHallSlice(...creator),
        ...createOfflineSlice(...creator),
        ...createTourSlice(...creator),
        ...createMatchSlice(...creator),
        ...createShortlistSlice(...creator),
        ...createWorkspaceSlice(...creator),
      }),
      {
        name: STORAGE_NAME,
        version: 1,
        storage: createJSONStorage(() => safeStorage),
        partialize: ({ language, theme, isLegendOpen, ownTours, shortlist }) => ({
          language,
          theme,
          isLegendOpen,
          ownTours,
          shortlist,
        }),
      },
    ),
  ),
);
