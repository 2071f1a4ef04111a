import { useEffect } from "react";
import { atlasFacets } from "../../model/area-facets.ts";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import { knownFilters } from "../../model/known-filters.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";
import { useStore } from "../../store/store.ts";

/** Drops filter values that this edition of the data does not hold, and says so: they would leave nothing. */
export function useKnownFilters(
  index: AtlasIndex | undefined,
  places: Map<string, BuiltPlace> | undefined,
): void {
  const filters = useStore((s) => s.filters);
  useEffect(() => {
    if (!index || !places) return;
    const known = knownFilters(atlasFacets(index, places, new Date()), filters);
    if (known.unknown.length === 0) return;
    useStore.setState({ filters: known.filters });
    useStore.getState().notify({ kind: "unknown-ids", ids: known.unknown.join(", ") });
  }, [index, places, filters]);
}
