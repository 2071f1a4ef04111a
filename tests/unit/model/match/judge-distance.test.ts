import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DistanceRange } from "../../../../src/model/distance-range.ts";
import { judgeDistance } from "../../../../src/model/match/judge-distance.ts";

function range(fromM: number, toM: number, accuracyM: number, isAtEdge = false): DistanceRange {
  return { name: { zh: "机场", en: "Airport" }, fromM, toM, accuracyM, basis: "ground", isAtEdge };
}

describe("a distance", () => {
  it("is met where all of the area is surely within", () => {
    expect(judgeDistance(range(3000, 8000, 500), 10_000)).toMatchObject({ score: 1, isFailed: false });
  });

  it("is missed where even the nearest part is surely beyond", () => {
    expect(judgeDistance(range(15_000, 18_000, 500), 10_000)).toMatchObject({ score: 0.75, isFailed: true });
  });

  it("is unknown where the limit lies between the nearest and the farthest part", () => {
    const judged = judgeDistance(range(3000, 18_000, 500), 10_000);
    expect(judged).toMatchObject({ score: null, isFailed: false, reason: { state: "straddles" } });
  });

  it("is unknown where the limit lies within the accuracy", () => {
    expect(judgeDistance(range(9000, 9000, 4000), 10_000)).toMatchObject({ score: null, isFailed: false });
    expect(judgeDistance(range(11_000, 11_000, 4000), 10_000)).toMatchObject({
      score: null,
      isFailed: false,
    });
  });

  it("is unknown where a nearer one may lie beyond the base map", () => {
    expect(judgeDistance(range(20_000, 25_000, 500, true), 10_000)).toMatchObject({
      score: null,
      isFailed: false,
    });
  });

  it("scores no less when the area lies nearer", () => {
    const metres = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(metres, metres, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        const scoreAt = (at: number): number | null => judgeDistance(range(at, at, 0), 10_000).score;
        expect(scoreAt(near) ?? 0).toBeGreaterThanOrEqual(scoreAt(far) ?? 0);
      }),
    );
  });
});
