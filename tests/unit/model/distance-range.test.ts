import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accuracyKilometres,
  type DistanceRange,
  distancesTo,
  kilometres,
  surelyNearest,
} from "../../../src/model/distance-range.ts";
import type { Distances } from "../../../src/model/schema/distances.ts";

const distances: Distances = {
  targets: [
    { kind: "airport", name: { zh: "机场", en: "Airport" }, accuracyM: 150 },
    { kind: "rail-port", name: { zh: "铁路港", en: "Rail port" }, accuracyM: 1000 },
  ],
  places: [
    {
      place: "park",
      basis: "position",
      accuracyM: 500,
      distances: [
        { target: 0, fromM: 8000, toM: 8000 },
        { target: 1, fromM: 20_000, toM: 20_000, isAtEdge: true },
      ],
    },
  ],
};

function makeRange(fromM: number, toM = fromM, accuracyM = 500): DistanceRange {
  return { name: { zh: "机场", en: "Airport" }, fromM, toM, accuracyM, basis: "ground", isAtEdge: false };
}

describe("distances to a kind of target", () => {
  it("are as accurate as the place and the target together", () => {
    expect(distancesTo(distances, "park", "airport")?.map(({ accuracyM }) => accuracyM)).toEqual([650]);
    expect(distancesTo(distances, "park", "rail-port")?.map(({ accuracyM }) => accuracyM)).toEqual([1500]);
  });

  it("tell where the base map ends", () => {
    expect(distancesTo(distances, "park", "rail-port")?.map(({ isAtEdge }) => isAtEdge)).toEqual([true]);
  });

  it("are empty where none was measured, and undefined where the place is not placed", () => {
    expect(distancesTo(distances, "park", "university")).toEqual([]);
    expect(distancesTo(distances, "nowhere", "airport")).toBeUndefined();
  });
});

describe("kilometres", () => {
  it.each([
    [8440, 650, "8.4"],
    [8440, 1500, "8"],
  ])("of %d m good to %d m read %s", (metres, accuracyM, text) => {
    expect(kilometres(metres, accuracyM)).toBe(text);
  });

  it.each([
    [40, "0.1"],
    [650, "0.7"],
    [1000, "1"],
    [1500, "2"],
  ])("of an accuracy of %d m read %s, never less than it is", (metres, text) => {
    expect(accuracyKilometres(metres)).toBe(text);
  });
});

describe("the surely nearest column", () => {
  it("is the one that stays nearest whatever the errors are", () => {
    expect(surelyNearest([makeRange(9000), makeRange(2000, 3000), undefined])).toBe(1);
  });

  it("is none where the ranges with their errors touch", () => {
    expect(surelyNearest([makeRange(4000), makeRange(2000, 3000)])).toBeUndefined();
  });

  it("is none of a single column", () => {
    expect(surelyNearest([makeRange(2000), undefined])).toBeUndefined();
  });

  it("holds for every true distance within range and error", () => {
    const range = fc
      .tuple(fc.nat(40_000), fc.nat(10_000), fc.nat(3000))
      .map(([fromM, width, accuracyM]) => makeRange(fromM, fromM + width, accuracyM));
    fc.assert(
      fc.property(fc.array(range, { minLength: 2, maxLength: 4 }), (ranges) => {
        const nearest = surelyNearest(ranges);
        const own = nearest === undefined ? undefined : ranges[nearest];
        if (!own) return;
        for (const other of ranges) {
          if (other === own) continue;
          expect(own.toM + own.accuracyM).toBeLessThan(other.fromM - other.accuracyM);
        }
      }),
    );
  });
});
