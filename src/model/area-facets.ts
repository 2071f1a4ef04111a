import { areaDocuments, documentsPeriod } from "./area-documents.ts";
import { homeGrounds } from "./area-grounds.ts";
import { type AreaEntry, type AtlasIndex, factsOfKind } from "./atlas-index.ts";
import { buildFacetIndex, type FacetIndex, type FacetRow } from "./facet-index.ts";
import type { BuiltPlace } from "./schema/built-place.ts";
import type { Facet } from "./workspace.ts";

/** Value of the district facet for areas whose position tells no district. */
export const NO_DISTRICT = "none";

/** An industry and all above it. */
function withAncestors(index: AtlasIndex, industry: string): string[] {
  const line: string[] = [];
  for (let id: string | undefined = industry; id !== undefined; id = index.industries.get(id)?.parent)
    line.push(id);
  return line;
}

/** What an area answers to in each facet on a day. */
export function areaFacetValues(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  { area, layout }: Pick<AreaEntry, "area" | "layout">,
  today: Date,
): Record<Facet, string[]> {
  const documents = areaDocuments(area);
  const grounds = homeGrounds(places, area.place);
  const targets = factsOfKind(area.facts, "target").filter(({ measure }) => measure === "target");
  return {
    industry: factsOfKind(area.facts, "industry").flatMap(({ industry }) => withAncestors(index, industry)),
    layout: [layout.id],
    document: documents,
    period: [
      documentsPeriod(
        documents.map((id) => index.documents.get(id)),
        today,
      ),
    ],
    district: grounds.length > 0 ? grounds : [NO_DISTRICT],
    precision: [places.get(area.place)?.class ?? "unlocated"],
    organization: factsOfKind(area.facts, "firm", "institution").flatMap(
      ({ organization }) => index.organizations.get(organization)?.kind ?? [],
    ),
    year: targets.flatMap(({ year }) => (year === undefined ? [] : [String(year)])),
    target: [targets.length > 0 ? "yes" : "no"],
  };
}

const cache = new WeakMap<
  AtlasIndex,
  { places: Map<string, BuiltPlace>; year: number; facets: FacetIndex }
>();

/** The facets of all areas of an atlas; computed once for an atlas, its places and a year. */
export function atlasFacets(index: AtlasIndex, places: Map<string, BuiltPlace>, today: Date): FacetIndex {
  const year = today.getFullYear();
  const known = cache.get(index);
  if (known?.places === places && known.year === year) return known.facets;
  const rows = [...index.areas.values()].map(
    (entry): FacetRow => ({ key: entry.key, values: areaFacetValues(index, places, entry, today) }),
  );
  const facets = buildFacetIndex(rows);
  cache.set(index, { places, year, facets });
  return facets;
}
