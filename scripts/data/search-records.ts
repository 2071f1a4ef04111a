import { parseCitation } from "../../src/model/citation.ts";
import type { AtlasData, BuiltArea, BuiltFact, DocumentFacts } from "../../src/model/schema/atlas.ts";
import type { Place } from "../../src/model/schema/place.ts";
import type { SearchRecord } from "../../src/model/schema/search.ts";
import { OTHER_NAMES } from "./search-words.ts";

/** What the records are made of. */
export interface SearchSources {
  atlas: AtlasData;
  documentFacts: Pick<DocumentFacts, "general" | "tables" | "tasks">;
  places: Place[];
}

interface Visit {
  key: string;
  area: BuiltArea;
}

/** 0 to 6: grows with the logarithm of a count. */
function weight(count: number): number {
  return Math.min(6, Math.round(Math.log2(count + 1) * 10) / 10);
}

function record(
  base: Pick<SearchRecord, "kind" | "id" | "zh" | "en" | "weight"> & { document?: string },
  aliases: (string | undefined)[] = [],
): SearchRecord {
  const known = [...aliases, ...(OTHER_NAMES[`${base.kind} ${base.id}`] ?? [])];
  const others = [...new Set(known)].filter(
    (alias): alias is string => alias !== undefined && alias !== base.zh && alias !== base.en,
  );
  return { ...base, ...(others.length > 0 && { aliases: others }) };
}

function* visits(layout: string, areas: BuiltArea[]): Generator<Visit> {
  for (const area of areas) {
    yield { key: `${layout}/${area.id}`, area };
    yield* visits(layout, area.areas ?? []);
  }
}

function allVisits({ atlas }: SearchSources): Visit[] {
  return atlas.layouts.flatMap(({ id, areas }) => [...visits(id, areas)]);
}

function allFacts(sources: SearchSources): BuiltFact[] {
  const { atlas, documentFacts } = sources;
  const groups = [...atlas.layouts, ...documentFacts.general].flatMap((holder) => holder.groups ?? []);
  return [...allVisits(sources).flatMap(({ area }) => area.facts), ...groups.flatMap(({ facts }) => facts)];
}

function areaRecords(sources: SearchSources): SearchRecord[] {
  return allVisits(sources).map(({ key, area: { name, facts } }) =>
    record(
      { kind: "area", id: key, zh: name.reading ?? name.value, en: name.en, weight: weight(facts.length) },
      [name.value],
    ),
  );
}

/** Places that are more than the ground of one area of the same name. */
function placeRecords(sources: SearchSources): SearchRecord[] {
  const visitsTo = (id: string): Visit[] => allVisits(sources).filter(({ area }) => area.place === id);
  return sources.places.flatMap(({ id, name, location }) => {
    const areas = visitsTo(id);
    const isShown = location.class !== "unlocated" && location.class !== "hosted";
    if (areas.length < 2 && !(areas.length === 0 && isShown)) return [];
    return [record({ kind: "place", id, zh: name.zh, en: name.en, weight: weight(areas.length) })];
  });
}

function organizationRecords(sources: SearchSources): SearchRecord[] {
  const facts = allFacts(sources);
  return sources.atlas.organizations.map(({ id, name, aliases }) => {
    const count = facts.filter((fact) => "organization" in fact && fact.organization === id).length;
    return record({ kind: "organization", id, ...name, weight: weight(count) }, aliases);
  });
}

function industryRecords(sources: SearchSources): SearchRecord[] {
  const { industries } = sources.atlas;
  const parents = new Map(industries.map(({ id, parent }) => [id, parent]));
  const counts = new Map<string, number>();
  for (const fact of allFacts(sources)) {
    if (fact.kind !== "industry") continue;
    for (let id: string | undefined = fact.industry; id !== undefined; id = parents.get(id)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return industries.map(({ id, name, aliases }) =>
    record({ kind: "industry", id, ...name, weight: weight(counts.get(id) ?? 0) }, aliases),
  );
}

function layoutRecords({ atlas }: SearchSources): SearchRecord[] {
  return atlas.layouts.map(({ id, name, shortName, nameValue }) =>
    record({ kind: "layout", id, ...name, weight: 3 }, [shortName.zh, shortName.en, nameValue]),
  );
}

function documentRecords({ atlas }: SearchSources): SearchRecord[] {
  return atlas.documents.map(({ id, title, shortTitle, number }) =>
    record({ kind: "document", id, ...title, weight: 3 }, [shortTitle.zh, shortTitle.en, number?.zh]),
  );
}

/** An indicator once for each document that measures it. */
function indicatorRecords(sources: SearchSources): SearchRecord[] {
  const labels = new Map<string, string[]>();
  const add = (indicator: string, document: string, label?: string): void => {
    const key = `${indicator} ${document}`;
    labels.set(key, [...(labels.get(key) ?? []), ...(label === undefined ? [] : [label])]);
  };
  for (const { document, rows } of sources.documentFacts.tables) {
    for (const { indicator, label } of rows) add(indicator, document, label.reading ?? label.value);
  }
  for (const fact of allFacts(sources)) {
    if (fact.kind === "target") add(fact.indicator, parseCitation(fact.cite).document);
  }
  const names = new Map(sources.atlas.indicators.map(({ id, name }) => [id, name]));
  return [...labels].flatMap(([key, aliases]) => {
    const [indicator = "", document = ""] = key.split(" ");
    const name = names.get(indicator);
    if (!name) return [];
    return [
      record({ kind: "indicator", id: `${indicator}/${document}`, ...name, weight: 1, document }, aliases),
    ];
  });
}

function taskRecords({ documentFacts }: SearchSources): SearchRecord[] {
  return documentFacts.tasks.flatMap(({ id, document, tasks }) =>
    tasks.map((task) =>
      record({
        kind: "task",
        id: `${id}/${task.number}`,
        zh: task.value,
        en: task.en,
        weight: 0,
        document,
      }),
    ),
  );
}

/** Everything that can be searched for. */
export function searchRecords(sources: SearchSources): SearchRecord[] {
  return [
    areaRecords,
    placeRecords,
    layoutRecords,
    organizationRecords,
    industryRecords,
    documentRecords,
    indicatorRecords,
    taskRecords,
  ].flatMap((make) => make(sources));
}
