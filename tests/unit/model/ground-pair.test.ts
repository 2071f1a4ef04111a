import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "../../../geojson/steps/area-km2.ts";
import { sharedSurfaceKm2 } from "../../../geojson/steps/shared-surface.ts";
import { flipped, groundPair } from "../../../src/model/ground-pair.ts";
import { hasCommonGround } from "../../../src/model/overlap-matrix.ts";
import type { BuiltPlace } from "../../../src/model/schema/built-place.ts";
import { builtPlaces } from "../../e2e/built-atlas.ts";
import { box } from "../../fixtures/geometry.ts";
import { makePlace, placeMap } from "../../fixtures/places.ts";

const edge = fc.double({ min: 0.02, max: 0.4, noNaN: true });
/** A box near Xi'an. */
const ground = fc
  .record({
    west: fc.double({ min: 108, max: 108.6, noNaN: true }),
    south: fc.double({ min: 33.8, max: 34.4, noNaN: true }),
    width: edge,
    height: edge,
  })
  .map(({ west, south, width, height }) => box(west, south, west + width, south + height));

/** Two places with the extents given, related as the build of the places relates them. */
function twoExtents(a: ReturnType<typeof box>, b: ReturnType<typeof box>): Map<string, BuiltPlace> {
  const km2 = sharedSurfaceKm2(a, b);
  const extent = (id: string, other: string, shape: ReturnType<typeof box>): BuiltPlace =>
    makePlace(id, {
      class: "outlined",
      areaKm2: areaKm2(shape),
      overlaps: km2 > 0 ? [{ place: other, km2, share: km2 / areaKm2(shape) }] : [],
    });
  return placeMap(extent("a", "b", a), extent("b", "a", b));
}

describe("the grounds of two places with extents", () => {
  it("have the same common surface seen from either side, and shares that are each other's", () => {
    fc.assert(
      fc.property(ground, ground, (a, b) => {
        const places = twoExtents(a, b);
        expect(flipped(groundPair(places, "a", "b"))).toEqual(groundPair(places, "b", "a"));
        expect(sharedSurfaceKm2(a, b)).toBeCloseTo(sharedSurfaceKm2(b, a), 6);
      }),
    );
  });

  it("never share more than the whole of either", () => {
    fc.assert(
      fc.property(ground, ground, (a, b) => {
        const { share = 0, otherShare = 0 } = groundPair(twoExtents(a, b), "a", "b");
        expect(Math.max(share, otherShare)).toBeLessThanOrEqual(1 + 1e-6);
        expect(Math.min(share, otherShare)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("have nothing in common where they are disjoint", () => {
    fc.assert(
      fc.property(ground, ground, (a, b) => {
        const far = box(110, 35, 110.2, 35.2);
        expect(groundPair(twoExtents(a, far), "a", "b")).toEqual({ relation: "apart" });
        expect(sharedSurfaceKm2(far, b)).toBe(0);
      }),
    );
  });

  it("share the whole with themselves", () => {
    fc.assert(
      fc.property(ground, (a) => {
        const pair = groundPair(twoExtents(a, a), "a", "a");
        expect(pair).toEqual({ relation: "same", km2: areaKm2(a), share: 1, otherShare: 1 });
      }),
    );
  });

  it("give the share of the other where only one of them records the overlap", () => {
    const places = placeMap(
      makePlace("zone", {
        class: "outlined",
        areaKm2: 20,
        overlaps: [{ place: "city", km2: 10, share: 0.5 }],
      }),
      makePlace("city", { class: "boundary", areaKm2: 1000 }),
    );
    expect(groundPair(places, "city", "zone")).toEqual({
      relation: "overlap",
      km2: 10,
      share: 0.01,
      otherShare: 0.5,
    });
  });
});

describe("a place without an extent", () => {
  const host = makePlace("host", {
    class: "outlined",
    areaKm2: 10,
    overlaps: [{ place: "other", km2: 4, share: 0.4 }],
    within: ["whole"],
  });
  const places = placeMap(
    host,
    makePlace("whole", { class: "boundary", areaKm2: 100 }),
    makePlace("other", { class: "outlined", areaKm2: 8, overlaps: [{ place: "host", km2: 4, share: 0.5 }] }),
    makePlace("guest", { class: "hosted", host: "host", within: ["host"] }),
    makePlace("point", { accuracyM: 500, near: [{ place: "other" }] }),
    makePlace("belt"),
    makePlace("nowhere", { class: "unlocated" }),
  );

  it.each([
    ["guest", "host", "within"],
    ["host", "guest", "contains"],
    ["guest", "whole", "within"],
    ["guest", "other", "possible"],
    ["other", "guest", "possible"],
    ["point", "other", "near"],
    ["point", "host", "distant"],
    ["belt", "host", "parts"],
    ["nowhere", "host", "unknown"],
    ["nowhere", "nowhere", "same"],
    ["host", "missing", "unknown"],
  ])("%s to %s is told as %s, without any figure", (a, b, relation) => {
    expect(groundPair(places, a, b)).toEqual({ relation });
  });
});

describe("the built places", () => {
  const places = builtPlaces();
  const ids = [...places.keys()];

  it("have consistent pairs: alike from both sides, shares at most the whole, figures only between extents", () => {
    const faults = ids.flatMap((a) =>
      ids.flatMap((b) => {
        const pair = groundPair(places, a, b);
        const back = groundPair(places, b, a);
        const hasExtents = places.get(a)?.areaKm2 !== undefined && places.get(b)?.areaKm2 !== undefined;
        const isSound =
          back.relation === flipped(pair).relation &&
          back.km2 === pair.km2 &&
          back.share === pair.otherShare &&
          (pair.share ?? 0) <= 1.0005 &&
          (pair.km2 === undefined || hasExtents) &&
          (pair.km2 === undefined || hasCommonGround(pair));
        return isSound ? [] : [`${a} ${b} ${JSON.stringify(pair)} ${JSON.stringify(back)}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
