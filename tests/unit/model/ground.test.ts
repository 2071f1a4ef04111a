import { describe, expect, it } from "vitest";
import { groundNeighbours, sharesGround } from "../../../src/model/ground.ts";
import type { BuiltPlace } from "../../../src/model/schema/built-place.ts";
import { makeArea, makeIndex, makeLayout } from "../../fixtures/atlas.ts";
import { makePlace, placeMap } from "../../fixtures/places.ts";

/** Relations of the area `here` of layout one with the other areas, all of layout two. */
function neighboursOf(others: string[], ...places: BuiltPlace[]): [string, string, number?][] {
  const index = makeIndex([
    makeLayout("one", [makeArea("here", { place: "here" }), makeArea("sibling", { place: "here" })]),
    makeLayout(
      "two",
      others.map((id) => makeArea(id, { place: id })),
    ),
  ]);
  const entry = index.areas.get("one/here");
  if (!entry) throw new Error("the fixture has no area one/here");
  return groundNeighbours(index, placeMap(...places), entry).map(({ entry: { key }, relation, share }) =>
    share === undefined ? [key, relation] : [key, relation, share],
  );
}

const overlap = (place: string, share: number): BuiltPlace["overlaps"][number] => ({ place, share, km2: 1 });

describe("the ground of an area in other plans", () => {
  it("finds the areas of other layouts on the same place, never its own layout's", () => {
    expect(neighboursOf(["here"], makePlace("here"))).toEqual([["two/here", "same"]]);
  });

  it("tells the share of overlapping extents, the largest first", () => {
    const here = makePlace("here", { overlaps: [overlap("small", 0.1), overlap("large", 0.6)] });
    expect(neighboursOf(["small", "large"], here)).toEqual([
      ["two/large", "overlap", 0.6],
      ["two/small", "overlap", 0.1],
    ]);
  });

  it("tells hosts without a share", () => {
    expect(neighboursOf(["host"], makePlace("here", { within: ["host"] }))).toEqual([["two/host", "within"]]);
  });

  it("tells guests, though only the guest's record says so", () => {
    expect(neighboursOf(["guest"], makePlace("here"), makePlace("guest", { within: ["here"] }))).toEqual([
      ["two/guest", "contains"],
    ]);
  });

  it("lists each area once, under its closest relation", () => {
    const here = makePlace("here", {
      overlaps: [overlap("host", 1)],
      within: ["host"],
      near: [{ place: "host" }],
    });
    expect(neighboursOf(["host"], here)).toEqual([["two/host", "overlap", 1]]);
  });

  it("puts what is only near last", () => {
    const here = makePlace("here", { near: [{ place: "beside" }], within: ["host"] });
    expect(neighboursOf(["beside", "host"], here)).toEqual([
      ["two/host", "within"],
      ["two/beside", "near"],
    ]);
  });
});

describe("sharing ground", () => {
  const places = placeMap(
    makePlace("host", { overlaps: [overlap("other", 0.2)] }),
    makePlace("guest", { within: ["host"], near: [{ place: "other" }] }),
    makePlace("other", { overlaps: [overlap("host", 0.3)] }),
  );

  it.each([
    ["guest", "guest"],
    ["host", "other"],
    ["guest", "host"],
    ["host", "guest"],
  ])("holds between %s and %s", (a, b) => {
    expect(sharesGround(places, a, b)).toBe(true);
  });

  it("does not hold between neighbours", () => {
    expect(sharesGround(places, "guest", "other")).toBe(false);
  });
});
