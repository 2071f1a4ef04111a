import { groupBy } from "./group-by.ts";
import type {
  AtlasData,
  BuiltArea,
  BuiltFact,
  BuiltFactOf,
  BuiltIndustry,
  BuiltLayout,
} from "./schema/atlas.ts";
import type { PlanDocument } from "./schema/document.ts";
import type { Organization } from "./schema/record.ts";

/** An area with its way through the layout. */
export interface AreaEntry {
  /** `layout/area`, unique in the atlas. */
  key: string;
  layout: BuiltLayout;
  area: BuiltArea;
  /** The areas above it, outermost first. */
  ancestors: AreaEntry[];
  /** Its direct parts. */
  children: AreaEntry[];
}

/** Look-ups over the atlas, built once. */
export interface AtlasIndex {
  data: AtlasData;
  documents: Map<string, PlanDocument>;
  layouts: Map<string, BuiltLayout>;
  /** Every area by key, in the order of layouts and documents. */
  areas: Map<string, AreaEntry>;
  /** The areas of a layout, parents before parts. */
  areasOfLayout: Map<string, AreaEntry[]>;
  /** The areas on a place. */
  areasOfPlace: Map<string, AreaEntry[]>;
  organizations: Map<string, Organization>;
  industries: Map<string, BuiltIndustry>;
  indicators: Map<string, AtlasData["indicators"][number]>;
}

/** Key of an area: layout id, slash, area id. */
export function areaKey(layoutId: string, areaId: string): string {
  return `${layoutId}/${areaId}`;
}

/** Name of an area as shown: our reading where the document misprints. */
export function areaName(area: BuiltArea): { zh: string; en: string } {
  return { zh: area.name.reading ?? area.name.value, en: area.name.en };
}

function collect(
  layout: BuiltLayout,
  areas: BuiltArea[],
  ancestors: AreaEntry[],
  into: AreaEntry[],
): AreaEntry[] {
  return areas.map((area) => {
    const entry: AreaEntry = { key: areaKey(layout.id, area.id), layout, area, ancestors, children: [] };
    into.push(entry);
    entry.children = collect(layout, area.areas ?? [], [...ancestors, entry], into);
    return entry;
  });
}

function byId<T extends { id: string }>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Builds the look-ups. */
export function indexAtlas(data: AtlasData): AtlasIndex {
  const areasOfLayout = new Map<string, AreaEntry[]>();
  for (const layout of data.layouts) {
    const entries: AreaEntry[] = [];
    collect(layout, layout.areas, [], entries);
    areasOfLayout.set(layout.id, entries);
  }
  const all = [...areasOfLayout.values()].flat();
  return {
    data,
    documents: byId(data.documents),
    layouts: byId(data.layouts),
    areas: new Map(all.map((entry) => [entry.key, entry])),
    areasOfLayout,
    areasOfPlace: groupBy(all, (entry) => entry.area.place),
    organizations: byId(data.organizations),
    industries: byId(data.industries),
    indicators: byId(data.indicators),
  };
}

/** An area and its facts that name a thing. */
export interface Mention {
  entry: AreaEntry;
  facts: BuiltFact[];
}

function mentions(index: AtlasIndex, isNamed: (fact: BuiltFact) => boolean): Mention[] {
  return [...index.areas.values()].flatMap((entry) => {
    const facts = entry.area.facts.filter(isNamed);
    return facts.length > 0 ? [{ entry, facts }] : [];
  });
}

/** Areas whose facts name an organization. */
export function areasNamingOrganization(index: AtlasIndex, organizationId: string): Mention[] {
  return mentions(index, (fact) => "organization" in fact && fact.organization === organizationId);
}

/** An industry and everything below it in the taxonomy. */
export function industryWithDescendants(index: AtlasIndex, industryId: string): Set<string> {
  const family = new Set([industryId]);
  // Parents stand before their children in the built taxonomy.
  for (const { id, parent } of index.data.industries) if (parent && family.has(parent)) family.add(id);
  return family;
}

/** Areas whose facts name an industry or one below it. */
export function areasNamingIndustry(index: AtlasIndex, industryId: string): Mention[] {
  const family = industryWithDescendants(index, industryId);
  return mentions(index, (fact) => fact.kind === "industry" && family.has(fact.industry));
}

/** Facts of one kind, in the document's order. */
export function factsOfKind<Kind extends BuiltFact["kind"]>(
  facts: BuiltFact[],
  ...kinds: Kind[]
): BuiltFactOf<Kind>[] {
  return facts.filter((fact): fact is BuiltFactOf<Kind> => (kinds as string[]).includes(fact.kind));
}

/** Name of an indicator; its id where the atlas has no record of it. */
export function indicatorName(index: AtlasIndex, id: string): { zh: string; en: string } {
  return index.indicators.get(id)?.name ?? { zh: id, en: id };
}
