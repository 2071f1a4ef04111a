import { atlasFacets } from "../../model/area-facets.ts";
import type { AreaEntry, AtlasIndex } from "../../model/atlas-index.ts";
import { chosenCount, filterAreas } from "../../model/filter-areas.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";
import type { Filters } from "../../model/workspace.ts";
import type { ShownLayout } from "../../store/layouts-slice.ts";

/** What a hand-out can be about: the selected area, the shortlist, areas chosen here, what the map shows. */
export const SUBJECT_KINDS = ["area", "shortlist", "chosen", "map"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The areas that the map shows: those of the shown layouts that the filters leave. */
export function areasOnMap(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  shown: readonly ShownLayout[],
  filters: Filters,
  today: Date,
): AreaEntry[] {
  const entries = shown.flatMap(({ id }) => index.areasOfLayout.get(id) ?? []);
  if (chosenCount(filters) === 0) return entries;
  const { matching } = filterAreas(atlasFacets(index, places, today), filters);
  return entries.filter(({ key }) => matching.has(key));
}

/** The areas with these keys that the atlas knows, in their order. */
export function areasOfKeys(index: AtlasIndex, keys: readonly string[]): AreaEntry[] {
  return keys.flatMap((key) => index.areas.get(key) ?? []);
}
