import type { StateCreator } from "zustand";
import type { Facet, Filters, Workspace } from "../model/workspace.ts";
import type { Store } from "./store.ts";

/** How many areas are compared at most. */
export const COMPARED_AREAS_LIMIT = 4;

export interface WorkspaceSlice {
  /** The wide tool that is open, if any. */
  workspace: Workspace | null;
  /** Whether the open tool has made way, on a small screen, for the map and the panel. */
  isToolFolded: boolean;
  /** Chosen values of the facets. */
  filters: Filters;
  /** Areas gathered for a comparison, as layout/area. */
  compared: string[];
  openWorkspace: (workspace: Workspace) => void;
  closeWorkspace: () => void;
  foldTool: (isFolded: boolean) => void;
  /** Sets the chosen values of one facet; none resets it. */
  setFilter: (facet: Facet, values: string[]) => void;
  clearFilters: () => void;
  /** Adds an area to the comparison or takes it out; beyond the limit the first one makes room. */
  toggleCompared: (key: string) => void;
}

export const createWorkspaceSlice: StateCreator<Store, [], [], WorkspaceSlice> = (set) => ({
  workspace: null,
  isToolFolded: false,
  filters: {},
  compared: [],
  openWorkspace: (workspace) => set({ workspace, isToolFolded: false }),
  closeWorkspace: () => set({ workspace: null, isToolFolded: false }),
  foldTool: (isToolFolded) => set({ isToolFolded }),
  setFilter: (facet, values) =>
    set(({ filters }) => {
      const rest: Filters = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
      return { filters: values.length > 0 ? { ...rest, [facet]: values } : rest };
    }),
  clearFilters: () => set({ filters: {} }),
  toggleCompared: (key) =>
    set(({ compared }) => ({
      compared: compared.includes(key)
        ? compared.filter((other) => other !== key)
        : [...compared, key].slice(-COMPARED_AREAS_LIMIT),
    })),
});
