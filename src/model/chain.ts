import { type AreaEntry, type AtlasIndex, factsOfKind, industryWithDescendants } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import { sharesGround } from "./ground.ts";
import type { BuiltFact, BuiltFactOf, DocumentFacts } from "./schema/atlas.ts";
import type { BuiltChain, BuiltLink } from "./schema/built-chain.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/** An area that a document names for a link, with the facts that say so. */
export interface FillingArea {
  entry: AreaEntry;
  facts: BuiltFactOf<"industry">[];
}

/** An organization that a document names beside a link: for the same area, or in the same passage. */
export interface FillingOrganization {
  fact: BuiltFactOf<"firm" | "institution">;
  /** The area it is named for; absent where the passage speaks of the whole city or zone. */
  entry?: AreaEntry;
}

/** What the documents name under a link. */
export interface LinkFilling {
  /** Industries, products and technologies, the chain's own document first. */
  products: BuiltFactOf<"industry">[];
  areas: FillingArea[];
  organizations: FillingOrganization[];
}

/** What a filling is derived from. */
export interface ChainSources {
  index: AtlasIndex;
  documentFacts: Pick<DocumentFacts, "general">;
  places: Map<string, BuiltPlace>;
  /** Every chain; an area that a chain lists fills no link. */
  chains: BuiltChain[];
}

/** Whole grounds that the general facts of a scope speak of. */
const SCOPE_PLACES: Partial<Record<DocumentFacts["general"][number]["scope"], string>> = {
  xian: "xian-city",
  xixian: "xixian-new-area",
};

/** Facts that stand together: those of an area, or of one passage about a whole. */
interface Passage {
  facts: BuiltFact[];
  entry?: AreaEntry;
}

/** Whether an area may stand on a ground: it shares it, or lies somewhere in a place that does. */
function mayStandOn(places: Map<string, BuiltPlace>, area: string, ground: string): boolean {
  const hosts = places.get(area)?.within ?? [];
  return [area, ...hosts].some((place) => sharesGround(places, place, ground));
}

/** Whether an area can fill links of a chain: no chain lists it, and it may stand on the chain's ground. */
function mayFill(
  { place }: BuiltChain,
  { key, area }: AreaEntry,
  { places, chains }: Pick<ChainSources, "places" | "chains">,
): boolean {
  return !chains.some((chain) => chain.area === key) && (!place || mayStandOn(places, area.place, place));
}

function passagesOf(chain: BuiltChain, sources: ChainSources): Passage[] {
  const { index, documentFacts } = sources;
  const { place } = chain;
  const areas = [...index.areas.values()]
    .filter((entry) => mayFill(chain, entry, sources))
    .map((entry): Passage => ({ facts: entry.area.facts, entry }));
  const general = documentFacts.general
    .filter(({ scope }) => !place || SCOPE_PLACES[scope] === place)
    .flatMap(({ groups }) => groups);
  const ofLayouts = place ? [] : index.data.layouts.flatMap(({ groups }) => groups ?? []);
  // What the chain's own area lists are its products; it names nobody who makes them.
  const own = chain.area === undefined ? undefined : index.areas.get(chain.area);
  const listing: Passage[] = own ? [{ facts: factsOfKind(own.area.facts, "industry") }] : [];
  return [...listing, ...areas, ...[...general, ...ofLayouts].map(({ facts }): Passage => ({ facts }))];
}

/** Lines of one paragraph stand at most this far apart in the texts. */
const PARAGRAPH_LINES = 2;

function standsBeside(cite: string, industries: BuiltFact[]): boolean {
  const { document, line } = parseCitation(cite);
  return industries.some((industry) => {
    const other = parseCitation(industry.cite);
    return other.document === document && Math.abs(other.line - line) <= PARAGRAPH_LINES;
  });
}

function uniqueBy<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

/** Industries of a link with everything below them. */
function familyOf({ industries }: BuiltLink, index: AtlasIndex): Set<string> {
  return new Set(industries.flatMap((id) => [...industryWithDescendants(index, id)]));
}

function fillLink(link: BuiltLink, chain: BuiltChain, passages: Passage[], index: AtlasIndex): LinkFilling {
  const family = familyOf(link, index);
  const products: LinkFilling["products"] = [];
  const areas: FillingArea[] = [];
  const organizations: FillingOrganization[] = [];
  for (const { facts, entry } of passages) {
    const named = factsOfKind(facts, "industry").filter(({ industry }) => family.has(industry));
    if (named.length === 0) continue;
    products.push(...named);
    if (entry) areas.push({ entry, facts: named });
    for (const fact of factsOfKind(facts, "firm", "institution")) {
      if (entry) organizations.push({ fact, entry });
      else if (standsBeside(fact.cite, named)) organizations.push({ fact });
    }
  }
  const isOwn = ({ cite }: { cite: string }): boolean => cite.startsWith(`${chain.document}:`);
  return {
    products: uniqueBy(
      [...products.filter(isOwn), ...products.filter((fact) => !isOwn(fact))],
      ({ industry, cite }) => `${industry} ${cite}`,
    ),
    areas,
    organizations: uniqueBy(
      organizations,
      ({ fact }) => `${fact.organization} ${fact.relation} ${fact.cite}`,
    ),
  };
}

/**
 * What the documents name under each link: facts about its industries or anything below them, the areas that carry
 * such facts, and the organizations named for those areas or in the same passage. A document does not have to say
 * that an organization belongs to the link.
 */
export function fillChain(chain: BuiltChain, sources: ChainSources): Map<BuiltLink, LinkFilling> {
  const passages = passagesOf(chain, sources);
  return new Map(
    flatLinks(chain.links).map((link) => [link, fillLink(link, chain, passages, sources.index)]),
  );
}

/** The links that an area is named for, chain by chain; the chain that lists the area comes with all of its links. */
export function linksOfArea(
  entry: AreaEntry,
  sources: Pick<ChainSources, "index" | "places" | "chains">,
): { chain: BuiltChain; links: BuiltLink[] }[] {
  const named = new Set(factsOfKind(entry.area.facts, "industry").map(({ industry }) => industry));
  return sources.chains
    .map((chain) => {
      if (chain.area === entry.key) return { chain, links: chain.links };
      if (named.size === 0 || !mayFill(chain, entry, sources)) return { chain, links: [] };
      const links = flatLinks(chain.links).filter((link) =>
        [...familyOf(link, sources.index)].some((industry) => named.has(industry)),
      );
      return { chain, links };
    })
    .filter(({ links }) => links.length > 0);
}

/** Links of a chain with their parts, each whole before its parts. */
export function flatLinks(links: BuiltLink[]): BuiltLink[] {
  return links.flatMap((link) => [link, ...flatLinks(link.parts)]);
}

/** Path of a link through its chain, as it stands in addresses: ids joined by a slash. */
export function linkPath(chain: BuiltChain, link: BuiltLink): string {
  const whole = chain.links.find(({ parts }) => parts.includes(link));
  return whole ? `${whole.id}/${link.id}` : link.id;
}

/** The link at a path, if there is one. */
export function linkAt(chain: BuiltChain, path: string | undefined): BuiltLink | undefined {
  return flatLinks(chain.links).find((link) => linkPath(chain, link) === path);
}
