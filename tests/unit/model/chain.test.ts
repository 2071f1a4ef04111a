import { describe, expect, it } from "vitest";
import { fillChain, flatLinks, linkAt, linkPath, linksOfArea } from "../../../src/model/chain.ts";
import { firmAt, industryAt, makeChain, makeLink, makeSources } from "../../fixtures/chain.ts";

describe("filling a link", () => {
  it("takes the areas that are named for the industry or anything below it", () => {
    const link = makeLink("chips");
    const chain = makeChain([link]);
    const sources = makeSources({ east: [industryAt("packaging", 9)], west: [industryAt("software", 10)] });
    const areas = fillChain(chain, sources)
      .get(link)
      ?.areas.map(({ entry }) => entry.key);
    expect(areas).toEqual(["one/east"]);
  });

  it("takes the organizations of such an area", () => {
    const link = makeLink("chips");
    const sources = makeSources({ east: [industryAt("chips", 9), firmAt("acme", 30)] });
    const [first] = fillChain(makeChain([link]), sources).get(link)?.organizations ?? [];
    expect(first).toMatchObject({ fact: { organization: "acme" }, entry: { key: "one/east" } });
  });

  it.each([
    [21, ["acme"]],
    [22, ["acme"]],
    [23, []],
  ])(
    "takes an organization of the whole city at line %i only beside the industry at line 20",
    (line, found) => {
      const link = makeLink("chips");
      const sources = makeSources({}, [industryAt("chips", 20), firmAt("acme", line)]);
      const named = fillChain(makeChain([link]), sources).get(link)?.organizations;
      expect(named?.map(({ fact }) => fact.organization)).toEqual(found);
    },
  );

  it("does not let an area fill the chain that lists it, but lists its products", () => {
    const link = makeLink("chips");
    const chain = makeChain([link], { area: "one/east" });
    const filled = fillChain(chain, makeSources({ east: [industryAt("chips", 9)] }, [], [chain])).get(link);
    expect(filled?.areas).toEqual([]);
    expect(filled?.products.map(({ industry }) => industry)).toEqual(["chips"]);
  });

  it("counts an industry once at a line, and the chain's own document first", () => {
    const link = makeLink("chips");
    const facts = [
      { ...industryAt("chips", 9), cite: "other:9" },
      industryAt("chips", 9),
      industryAt("chips", 9),
    ];
    const filled = fillChain(makeChain([link]), makeSources({ east: facts })).get(link);
    expect(filled?.products.map(({ cite }) => cite)).toEqual(["plan:9", "other:9"]);
  });
});

describe("the links of an area", () => {
  const part = makeLink("packaging");
  const chain = makeChain([makeLink("chips", { parts: [part] }), makeLink("software")]);

  it("are those that it fills", () => {
    const sources = makeSources({ east: [industryAt("packaging", 9)] }, [], [chain]);
    const entry = sources.index.areas.get("one/east");
    const found = entry ? linksOfArea(entry, sources) : [];
    const filled = [...fillChain(chain, sources)].filter(([, { areas }]) => areas.length > 0);
    expect(found.map(({ links }) => links.map(({ id }) => id))).toEqual([["chips", "packaging"]]);
    expect(filled.map(([{ id }]) => id)).toEqual(["chips", "packaging"]);
  });

  it("are all of the chain that is drawn from it", () => {
    const own = makeChain([makeLink("software")], { area: "one/east" });
    const sources = makeSources({ east: [] }, [], [own]);
    const entry = sources.index.areas.get("one/east");
    expect(entry && linksOfArea(entry, sources)).toEqual([{ chain: own, links: own.links }]);
  });

  it("are none without an industry", () => {
    const sources = makeSources({ east: [] }, [], [chain]);
    const entry = sources.index.areas.get("one/east");
    expect(entry && linksOfArea(entry, sources)).toEqual([]);
  });
});

it("finds every link again by its path", () => {
  const chain = makeChain([makeLink("a", { parts: [makeLink("b"), makeLink("c")] }), makeLink("b")]);
  for (const link of flatLinks(chain.links)) expect(linkAt(chain, linkPath(chain, link))).toBe(link);
  expect(linkAt(chain, "a/none")).toBeUndefined();
});
