import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaFacetValues, atlasFacets } from "../../../src/model/area-facets.ts";
import { buildFacetIndex, type FacetRow } from "../../../src/model/facet-index.ts";
import { chosenCount, countWithout, filterAreas, toggled } from "../../../src/model/filter-areas.ts";
import { knownFilters } from "../../../src/model/known-filters.ts";
import { FACETS, type Facet, type Filters } from "../../../src/model/workspace.ts";
import {
  makeArea,
  makeDocument,
  makeFirmFact,
  makeIndex,
  makeIndustryFact,
  makeLayout,
  makeTarget,
} from "../../fixtures/atlas.ts";
import { makePlace } from "../../fixtures/places.ts";

const VALUES = ["a", "b", "c", "d"];
const valuesByFacet = fc.record(
  Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray(VALUES)])) as Record<
    Facet,
    fc.Arbitrary<string[]>
  >,
);
const rows: fc.Arbitrary<FacetRow[]> = fc
  .array(valuesByFacet, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((values, row) => ({ key: `layout/${row}`, values })));

/** A walk of a reader: at each step one of the choices offered then. */
const walk = fc.array(fc.nat(), { maxLength: 8 });

function afterWalk(index: ReturnType<typeof buildFacetIndex>, steps: number[]): Filters {
  let filters: Filters = {};
  for (const step of steps) {
    const { counts } = filterAreas(index, filters);
    const offered = FACETS.flatMap((facet) =>
      [...counts[facet].keys()].map((value) => [facet, value] as const),
    );
    const choice = offered[step % Math.max(1, offered.length)];
    if (!choice) return filters;
    const [facet, value] = choice;
    const isLast = filters[facet]?.includes(value) && countWithout(index, filters, facet, value) === 0;
    if (isLast) continue;
    const values = toggled(filters[facet] ?? [], value);
    filters = Object.fromEntries(
      Object.entries({ ...filters, [facet]: values }).filter(([, chosen]) => chosen.length > 0),
    );
  }
  return filters;
}

function without(filters: Filters, facet: Facet): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

/** The rule in its plainest form: some value of every chosen facet. */
function matchesPlainly(all: FacetRow[], filters: Filters): string[] {
  return all
    .filter(({ values }) =>
      FACETS.every(
        (facet) => !filters[facet] || filters[facet].some((value) => values[facet].includes(value)),
      ),
    )
    .map(({ key }) => key);
}

describe("filterAreas", () => {
  it("keeps what has some value of every chosen facet", () => {
    fc.assert(
      fc.property(rows, walk, (all, steps) => {
        const index = buildFacetIndex(all);
        const filters = afterWalk(index, steps);
        const { keys, removed } = filterAreas(index, filters);
        expect(keys).toEqual(matchesPlainly(all, filters));
        expect(keys.length + removed).toBe(all.length);
      }),
    );
  });

  it("never leads to nothing by what it offers", () => {
    fc.assert(
      fc.property(rows, walk, (all, steps) => {
        const index = buildFacetIndex(all);
        expect(filterAreas(index, afterWalk(index, steps)).keys).not.toEqual([]);
      }),
    );
  });

  it("counts for every value exactly what choosing it alone leaves", () => {
    fc.assert(
      fc.property(rows, walk, (all, steps) => {
        const index = buildFacetIndex(all);
        const filters = afterWalk(index, steps);
        const { counts } = filterAreas(index, filters);
        for (const facet of FACETS) {
          for (const value of VALUES) {
            const alone = matchesPlainly(all, { ...filters, [facet]: [value] });
            expect(counts[facet].get(value) ?? 0).toBe(alone.length);
          }
        }
      }),
    );
  });

  it("says of each facet how many areas come back when it is reset, the others staying", () => {
    fc.assert(
      fc.property(rows, walk, (all, steps) => {
        const index = buildFacetIndex(all);
        const filters = afterWalk(index, steps);
        const { keys, removedBy } = filterAreas(index, filters);
        for (const facet of FACETS) {
          const rest = without(filters, facet);
          expect(filterAreas(index, rest).keys.length - keys.length).toBe(removedBy[facet] ?? 0);
          expect(chosenCount(rest)).toBe(chosenCount(filters) - (filters[facet]?.length ?? 0));
        }
      }),
    );
  });

  it("does not depend on the order of choosing", () => {
    fc.assert(
      fc.property(rows, walk, (all, steps) => {
        const index = buildFacetIndex(all);
        const filters = afterWalk(index, steps);
        const reversed: Filters = Object.fromEntries(
          Object.entries(filters)
            .reverse()
            .map(([facet, values]) => [facet, values.toReversed()]),
        );
        expect(filterAreas(index, reversed)).toEqual(filterAreas(index, filters));
      }),
    );
  });

  it("leaves nothing for a value that no area has", () => {
    const index = buildFacetIndex([
      { key: "l/a", values: Object.fromEntries(FACETS.map((facet) => [facet, []])) as never },
    ]);
    expect(filterAreas(index, { year: ["2031"] }).keys).toEqual([]);
  });
});

const today = new Date("2026-11-26T12:00:00");
const atlas = makeIndex(
  [
    makeLayout("parks", [
      makeArea("east", {
        facts: [makeIndustryFact("chips"), makeFirmFact("acme"), makeTarget({ year: 2027 })],
      }),
      makeArea("west", { place: "unknown-ground" }),
    ]),
  ],
  {
    documents: [makeDocument({ period: { from: 2021, to: 2025 } })],
    organizations: [{ id: "acme", name: { zh: "甲", en: "Acme" }, kind: "firm" }],
    industries: [
      { id: "electronics", name: { zh: "电子", en: "Electronics" } },
      { id: "chips", parent: "electronics", name: { zh: "芯片", en: "Chips" } },
    ],
  },
);
const places = new Map([
  ["east-place", makePlace("east-place", { within: ["district"] })],
  ["district", makePlace("district", { kind: "district", class: "boundary" })],
]);

describe("what an area answers to", () => {
  const valuesOf = (key: string): Record<Facet, string[]> => {
    const entry = atlas.areas.get(key);
    if (!entry) throw new Error(`no area ${key}`);
    return areaFacetValues(atlas, places, entry, today);
  };

  it("covers industry with all above it, kind of organization, target and year, ground and period", () => {
    expect(valuesOf("parks/east")).toEqual({
      industry: ["chips", "electronics"],
      layout: ["parks"],
      document: ["plan"],
      period: ["period-over"],
      district: ["district"],
      precision: ["located"],
      organization: ["firm"],
      year: ["2027"],
      target: ["yes"],
    });
  });

  it("says so where nothing is known", () => {
    expect(valuesOf("parks/west")).toMatchObject({
      industry: [],
      district: ["none"],
      precision: ["unlocated"],
      year: [],
      target: ["no"],
    });
  });
});

describe("knownFilters", () => {
  const facets = atlasFacets(atlas, places, today);

  it("drops values that the data does not hold and names them", () => {
    expect(knownFilters(facets, { industry: ["chips", "gone"], year: ["2099"] })).toEqual({
      filters: { industry: ["chips"] },
      unknown: ["gone", "2099"],
    });
  });

  it("keeps periods and classes that happen to have no area", () => {
    const filters = { period: ["in-force"], precision: ["sized"] };
    expect(knownFilters(facets, filters)).toEqual({ filters, unknown: [] });
  });
});
