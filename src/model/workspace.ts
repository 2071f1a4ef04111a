/** Wide tools that open beside the panel, over the map. */
export const WORKSPACES = [
  "table",
  "compare",
  "overlap",
  "figures",
  "timeline",
  "differences",
  "chains",
  "reading",
  "handout",
  "tours",
  "match",
  "shortlist",
] as const;
export type WorkspaceKind = (typeof WORKSPACES)[number];

/** An open tool and what it is about: ids of areas (layout/area), layouts, documents or chains, in order. */
export interface Workspace {
  kind: WorkspaceKind;
  items: string[];
}

/** Facets that areas are filtered by. */
export const FACETS = [
  "industry",
  "layout",
  "document",
  "period",
  "district",
  "precision",
  "organization",
  "year",
  "target",
] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet; a facet without choice is absent. */
export type Filters = Partial<Record<Facet, string[]>>;
