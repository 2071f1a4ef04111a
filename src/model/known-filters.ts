import { PERIODS } from "./area-documents.ts";
import { NO_DISTRICT } from "./area-facets.ts";
import type { FacetIndex } from "./facet-index.ts";
import { PRECISION_CLASSES } from "./schema/place.ts";
import { FACETS, type Facet, type Filters } from "./workspace.ts";

/** Values that stand for themselves, whether or not an area answers to them at present. */
const FIXED: Partial<Record<Facet, readonly string[]>> = {
  period: PERIODS,
  precision: PRECISION_CLASSES,
  district: [NO_DISTRICT],
  target: ["yes", "no"],
};

/** The filters without the values that this edition of the data does not hold, and those values. */
export function knownFilters(facets: FacetIndex, filters: Filters): { filters: Filters; unknown: string[] } {
  const known: Filters = {};
  const unknown: string[] = [];
  for (const facet of FACETS) {
    const kept = (filters[facet] ?? []).filter((value) => {
      const isKnown = facets.columns[facet].numbers.has(value) || FIXED[facet]?.includes(value) === true;
      if (!isKnown) unknown.push(value);
      return isKnown;
    });
    if (kept.length > 0) known[facet] = kept;
  }
  return { filters: unknown.length > 0 ? known : filters, unknown };
}
