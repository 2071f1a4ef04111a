import type { Fact } from "../../src/model/schema/fact.ts";
import type { Area } from "../../src/model/schema/layout.ts";
import type { Dataset, Loaded, Path } from "./read.ts";

/** An area met on the way through a layout. */
export interface AreaVisit {
  record: Loaded<unknown>;
  path: Path;
  layout: string;
  area: Area;
}

/** A fact met on the way through the data; `layout` and `area` are null for the city's, zone's or province's own. */
export interface FactVisit {
  record: Loaded<unknown>;
  path: Path;
  layout: string | null;
  area: string | null;
  fact: Fact;
}

/** Every area of every layout, parents first, in the document's order. */
export function* walkAreas(dataset: Dataset): Generator<AreaVisit> {
  function* below(record: Loaded<unknown>, layout: string, areas: Area[], path: Path): Generator<AreaVisit> {
    for (const [index, area] of areas.entries()) {
      const here = [...path, index];
      yield { record, path: here, layout, area };
      yield* below(record, layout, area.areas ?? [], [...here, "areas"]);
    }
  }
  for (const record of dataset.layouts) yield* below(record, record.value.id, record.value.areas, ["areas"]);
}

/** Every fact of layouts, their areas, and the general files. */
export function* walkFacts(dataset: Dataset): Generator<FactVisit> {
  for (const record of [...dataset.layouts, ...dataset.general]) {
    const layout = "areas" in record.value ? record.value.id : null;
    for (const [g, group] of (record.value.groups ?? []).entries()) {
      for (const [f, fact] of group.facts.entries()) {
        yield { record, path: ["groups", g, "facts", f], layout, area: null, fact };
      }
    }
  }
  for (const { record, path, layout, area } of walkAreas(dataset)) {
    for (const [f, fact] of area.facts.entries()) {
      yield { record, path: [...path, "facts", f], layout, area: area.id, fact };
    }
  }
}

/** Every citation anywhere in the data, with its place in the files. */
export function* walkCitations(
  dataset: Dataset,
): Generator<{ record: Loaded<unknown>; path: Path; cite: string }> {
  function* below(
    record: Loaded<unknown>,
    value: unknown,
    path: Path,
  ): Generator<{ record: Loaded<unknown>; path: Path; cite: string }> {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if ((key === "cite" || key === "areaCite") && typeof child === "string")
        yield { record, path: here, cite: child };
      else yield* below(record, child, here);
    }
  }
  for (const records of Object.values(dataset))
    for (const record of records) yield* below(record, record.value, []);
}
