import type { AtlasIndex } from "../../model/atlas-index.ts";

/** What the figures are about. */
export type Subject =
  | { kind: "overview" }
  | { kind: "area" | "layout" | "document" | "indicator"; id: string };

/** Finds out what an item of the link is: an area, a layout, a document or an indicator; anything else gives the overview. */
export function subjectOf(index: AtlasIndex, item: string | undefined): Subject {
  if (item === undefined) return { kind: "overview" };
  if (index.areas.has(item)) return { kind: "area", id: item };
  if (index.layouts.has(item)) return { kind: "layout", id: item };
  if (index.documents.has(item)) return { kind: "document", id: item };
  if (index.indicators.has(item)) return { kind: "indicator", id: item };
  return { kind: "overview" };
}
