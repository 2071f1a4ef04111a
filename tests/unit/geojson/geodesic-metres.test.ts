import { distance } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { geodesicMetres } from "../../../geojson/steps/geodesic-metres.ts";

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 105, max: 112, noNaN: true }),
  fc.double({ min: 31, max: 40, noNaN: true }),
);

describe("geodesicMetres", () => {
  it("is a degree of the WGS84 equator along the equator", () => {
    expect(geodesicMetres([108, 0], [109, 0])).toBeCloseTo((2 * Math.PI * 6_378_137) / 360, 3);
  });

  it("is a quarter of the WGS84 meridian from equator to pole", () => {
    expect(geodesicMetres([108, 0], [108, 90])).toBeCloseTo(10_001_965.729, 2);
  });

  it("is 0 from a position to itself, and the same in both directions", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(geodesicMetres(a, a)).toBe(0);
        expect(geodesicMetres(a, b)).toBeCloseTo(geodesicMetres(b, a), 5);
      }),
    );
  });

  it("is no longer than the way over a third position", () => {
    fc.assert(
      fc.property(position, position, position, (a, b, over) => {
        expect(geodesicMetres(a, b)).toBeLessThanOrEqual(
          geodesicMetres(a, over) + geodesicMetres(over, b) + 1e-3,
        );
      }),
    );
  });

  it("differs from the sphere by less than 0.4 % in the province", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const onSphere = distance(a, b, { units: "meters" });
        expect(Math.abs(geodesicMetres(a, b) - onSphere)).toBeLessThanOrEqual(0.004 * onSphere + 1e-3);
      }),
    );
  });
});
