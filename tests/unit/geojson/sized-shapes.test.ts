import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "../../../geojson/steps/area-km2.ts";
import { equalAreaBlock } from "../../../geojson/steps/equal-area-block.ts";
import { equalAreaCircle } from "../../../geojson/steps/equal-area-circle.ts";
import { equalAreaCorridor } from "../../../geojson/steps/equal-area-corridor.ts";
import { isInsideArea } from "../../../geojson/steps/is-inside-area.ts";
import { roundGeometry } from "../../../geojson/steps/round-positions.ts";
import { solve } from "../../../geojson/steps/solve.ts";
import { box } from "../../fixtures/geometry.ts";

/** How far a measured surface is from the stated one, as a share. */
const error = (measured: number, stated: number): number => Math.abs(measured / stated - 1);

describe("equalAreaCircle", () => {
  it.each([0.5, 10, 50.5, 220])("measures %s km² to 0.1 %, rounded", (stated) => {
    const circle = roundGeometry(equalAreaCircle([108.9, 34.2], stated));
    expect(error(areaKm2(circle), stated)).toBeLessThan(0.001);
  });

  it("lies about its centre", () => {
    expect(isInsideArea([108.9, 34.2], equalAreaCircle([108.9, 34.2], 10))).toBe(true);
  });
});

describe("equalAreaCorridor", () => {
  const straight: Position[] = [
    [108.6, 34.05],
    [109, 34.05],
  ];
  const bent: Position[] = [
    [108.6, 34.05],
    [108.8, 34.02],
    [108.82, 34.08],
    [109, 34.05],
  ];

  it.each([
    ["straight", straight],
    ["bent", bent],
  ])("measures 30 km² to 0.1 % along a %s axis", (_, axis) => {
    expect(error(areaKm2(roundGeometry(equalAreaCorridor(axis, 30))), 30)).toBeLessThan(0.001);
  });

  it("holds its axis", () => {
    const corridor = equalAreaCorridor(bent, 30);
    expect(bent.filter((position) => !isInsideArea(position, corridor))).toEqual([]);
  });
});

describe("equalAreaBlock", () => {
  it.each([5, 23, 100])("grows or shrinks to %s km²", (stated) => {
    const block = equalAreaBlock(box(108.6, 34.2, 108.65, 34.25), stated);
    expect(error(areaKm2(block), stated)).toBeLessThan(0.001);
  });

  it("keeps the vertices of a block that already measures what is stated", () => {
    const block = box(108.6, 34.2, 108.65, 34.25);
    expect(equalAreaBlock(block, areaKm2(block) * 1.0005)).toBe(block);
  });

  it("stays about the same middle", () => {
    const [west = 0, east = 0] = [0, 1].map(
      (corner) => equalAreaBlock(box(108.6, 34.2, 108.65, 34.25), 5).coordinates[0]?.[corner]?.[0],
    );
    expect((west + east) / 2).toBeCloseTo(108.625, 6);
  });
});

describe("solve", () => {
  it("finds where a rising function reaches the goal", () => {
    expect(solve((x) => x * x, 2, 0, 2)).toBeCloseTo(Math.SQRT2, 9);
  });
});
