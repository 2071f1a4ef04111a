import type { StateCreator } from "zustand";
import type { Facet, Filters, Workspace } from "../model/workspace.ts";
import type { Store } from "./store.ts";

/** How many areas are compared at most. */
export const COMPARED_AREAS_LIMIT = 4;

export interface WorkspaceSlice {
  /** The wide tool that is open, if any. */
  workspace: Workspace | null;
  /** Chosen values of the facets. */
  filters: Filters;
  /** Areas gathered for a comparison, as layout/area. */
  compared: string[];
  openWorkspace: (workspace: Workspace) => void;
  closeWorkspace: () => void;
  /** Sets the chosen values of one facet; none resets it. */
  setFilter: (facet: Facet, values: string[]) => void;
  clearFilters: () => void;
  /** Adds an area to the comparison or takes it out; beyond the limit the first one makes room. */
  toggleCompared: (key: string) => void;
}

export const createWorkspaceSlice: StateCreator<Store, [], [], WorkspaceSlice> = (set) => ({
  workspace: null,
  filters: {},
  compared: [],
  openWorkspace: (workspace) => set({ workspace }),
  closeWorkspace: () => set({ workspace: null }),
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
