import { type ComponentType, lazy } from "react";
import type { WorkspaceKind } from "../../model/workspace.ts";

/** What every tool gets: the ids it is about. */
export interface WorkspaceProps {
  items: string[];
}

/** The tools, each loaded when first opened. */
export const WORKSPACE_VIEWS: Record<WorkspaceKind, ComponentType<WorkspaceProps>> = {
  table: lazy(async () => ({ default: (await import("../table/table-view.tsx")).TableView })),
  compare: lazy(async () => ({ default: (await import("../compare/compare-view.tsx")).CompareView })),
  overlap: lazy(async () => ({ default: (await import("../compare/overlap-view.tsx")).OverlapView })),
  figures: lazy(async () => ({ default: (await import("../figures/figures-view.tsx")).FiguresView })),
  timeline: lazy(async () => ({ default: (await import("../timeline/timeline-view.tsx")).TimelineView })),
  differences: lazy(async () => ({
    default: (await import("../differences/differences-view.tsx")).DifferencesView,
  })),
  chains: lazy(async () => ({ default: (await import("../chains/chains-view.tsx")).ChainsView })),
  match: lazy(async () => ({ default: (await import("../match/match-view.tsx")).MatchView })),
  shortlist: lazy(async () => ({
    default: (await import("../shortlist/shortlist-view.tsx")).ShortlistView,
  })),
  tours: lazy(async () => ({ default: (await import("../tours/tours-view.tsx")).ToursView })),
  handout: lazy(async () => ({ default: (await import("../handout/handout-view.tsx")).HandoutView })),
  reading: lazy(async () => ({ default: (await import("../reading/reading-view.tsx")).ReadingView })),
};
