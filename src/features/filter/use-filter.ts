import { useMemo } from "react";
import { atlasFacets } from "../../model/area-facets.ts";
import type { FacetIndex } from "../../model/facet-index.ts";
import { chosenCount, type FilterResult, filterAreas } from "../../model/filter-areas.ts";
import type { Filters } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** The last answer: many parts of the page ask the same question. */
let last: { facets: FacetIndex; filters: Filters; result: FilterResult } | undefined;

function ask(facets: FacetIndex, filters: Filters): FilterResult {
  if (last?.facets !== facets || last.filters !== filters)
    last = { facets, filters, result: filterAreas(facets, filters) };
  return last.result;
}

/** The chosen filters and what they leave. */
export function useFilter() {
  const { index, places, today } = useLoadedAtlas();
  const filters = useStore((s) => s.filters);
  return useMemo(() => {
    const facets = atlasFacets(index, places, today);
    return { facets, filters, chosen: chosenCount(filters), result: ask(facets, filters) };
  }, [index, places, today, filters]);
}
