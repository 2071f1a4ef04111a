import { describe, expect, it } from "vitest";
import {
  areaName,
  areasNamingIndustry,
  areasNamingOrganization,
  factsOfKind,
  industryWithDescendants,
} from "../../../src/model/atlas-index.ts";
import type { BuiltIndustry } from "../../../src/model/schema/atlas.ts";
import {
  makeArea,
  makeFirmFact,
  makeIndex,
  makeIndustryFact,
  makeLand,
  makeLayout,
  makeTarget,
} from "../../fixtures/atlas.ts";

function makeIndustry(id: string, parent?: string): BuiltIndustry {
  return { id, name: { zh: id, en: id }, ...(parent !== undefined && { parent }) };
}

const keysOf = (found: { entry: { key: string } }[]): string[] => found.map(({ entry }) => entry.key);

describe("the index of areas", () => {
  const part = makeArea("lab");
  const index = makeIndex([
    makeLayout("one", [makeArea("east", { areas: [part] }), makeArea("west")]),
    makeLayout("two", [makeArea("east")]),
  ]);

  it("holds every area under layout/area, parents before parts", () => {
    expect([...index.areas.keys()]).toEqual(["one/east", "one/lab", "one/west", "two/east"]);
  });

  it("tells the areas above a part", () => {
    expect(index.areas.get("one/lab")?.ancestors.map(({ key }) => key)).toEqual(["one/east"]);
  });

  it("tells the direct parts of an area", () => {
    expect(index.areas.get("one/east")?.children.map(({ key }) => key)).toEqual(["one/lab"]);
  });

  it("gathers the areas of all layouts that lie on one place", () => {
    expect(index.areasOfPlace.get("east-place")?.map(({ key }) => key)).toEqual(["one/east", "two/east"]);
  });
});

describe("the name of an area", () => {
  it("is our reading where the document misprints", () => {
    const name = { value: "沔东新城", reading: "沣东新城", en: "Fengdong New City", cite: "plan:8" };
    expect(areaName(makeArea("fengdong", { name }))).toEqual({ zh: "沣东新城", en: "Fengdong New City" });
  });
});

describe("industries", () => {
  const industries = [
    makeIndustry("electronics"),
    makeIndustry("chips", "electronics"),
    makeIndustry("steel"),
  ];
  const facts = { east: [makeIndustryFact("chips")], west: [makeIndustryFact("steel")] };
  const layout = makeLayout("one", [
    makeArea("east", { facts: facts.east }),
    makeArea("west", { facts: facts.west }),
  ]);
  const index = makeIndex([layout], { industries });

  it("include everything below them", () => {
    expect(industryWithDescendants(index, "electronics")).toEqual(new Set(["electronics", "chips"]));
  });

  it("find the areas that name a narrower one", () => {
    expect(keysOf(areasNamingIndustry(index, "electronics"))).toEqual(["one/east"]);
  });

  it("do not find an area that names only a broader one", () => {
    const broad = makeIndex(
      [makeLayout("one", [makeArea("east", { facts: [makeIndustryFact("electronics")] })])],
      {
        industries,
      },
    );
    expect(areasNamingIndustry(broad, "chips")).toEqual([]);
  });
});

it("finds the areas that name an organization, with the facts that do", () => {
  const firm = makeFirmFact("acme");
  const east = makeArea("east", { facts: [makeFirmFact("zenith"), firm] });
  const index = makeIndex([makeLayout("one", [east, makeArea("west")])]);
  expect(areasNamingOrganization(index, "acme").map(({ entry, facts }) => [entry.key, facts])).toEqual([
    ["one/east", [firm]],
  ]);
});

it("takes facts of several kinds in the document's order", () => {
  const facts = [makeLand(), makeIndustryFact("chips"), makeTarget()];
  expect(factsOfKind(facts, "target", "land_area").map(({ kind }) => kind)).toEqual(["land_area", "target"]);
});
