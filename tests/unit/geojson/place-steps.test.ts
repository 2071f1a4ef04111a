import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "../../../geojson/steps/area-km2.ts";
import { boundingBox, boxesMeet } from "../../../geojson/steps/bounding-box.ts";
import { formatCollection } from "../../../geojson/steps/format-collection.ts";
import { edgeKeys, linesOnOutline, outlineLines } from "../../../geojson/steps/outline-lines.ts";
import { rewindRings } from "../../../geojson/steps/rewind-rings.ts";
import { sharedSurfaceKm2 } from "../../../geojson/steps/shared-surface.ts";
import { box } from "../../fixtures/geometry.ts";

describe("sharedSurfaceKm2", () => {
  const one = box(108, 34, 108.2, 34.1);

  it("is the whole of an area with itself", () => {
    expect(sharedSurfaceKm2(one, one)).toBeCloseTo(areaKm2(one), 6);
  });

  it("is half of an area with its eastern half", () => {
    expect(sharedSurfaceKm2(one, box(108.1, 34, 108.3, 34.1)) / areaKm2(one)).toBeCloseTo(0.5, 3);
  });

  it("is 0 for neighbours with a common edge", () => {
    expect(sharedSurfaceKm2(one, box(108.2, 34, 108.4, 34.1))).toBe(0);
  });

  it("is 0 far away", () => {
    expect(sharedSurfaceKm2(one, box(109, 34, 109.2, 34.1))).toBe(0);
  });
});

describe("boxes", () => {
  it("go west, south, east, north", () => {
    expect(boundingBox(box(1, 2, 3, 4))).toEqual([1, 2, 3, 4]);
  });

  it("meet where they touch", () => {
    expect(boxesMeet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
  });

  it("do not meet beside or above each other", () => {
    expect(boxesMeet([0, 0, 1, 1], [1.1, 0, 2, 1])).toBe(false);
    expect(boxesMeet([0, 0, 1, 1], [0, 1.1, 1, 2])).toBe(false);
  });
});

describe("outline lines", () => {
  const square = box(0, 0, 1, 1);

  it("are all rings of a whole outline", () => {
    const both = {
      type: "MultiPolygon" as const,
      coordinates: [square.coordinates, box(2, 0, 3, 1).coordinates],
    };
    expect(outlineLines(both).coordinates).toHaveLength(2);
  });

  it("know an edge in both directions", () => {
    const turned = { ...square, coordinates: square.coordinates.map((ring) => [...ring].reverse()) };
    expect(edgeKeys(turned)).toEqual(edgeKeys(square));
  });

  it("keep of stated sides the runs that lie on the outline", () => {
    const side: Position[] = [
      [-1, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 2],
      [1, 1],
      [0, 1],
    ];
    expect(linesOnOutline([side], square)).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
      ],
    ]);
  });
});

describe("rewindRings", () => {
  it("turns a clockwise outer ring and leaves a right one alone", () => {
    const right = box(0, 0, 1, 1);
    const wrong = { ...right, coordinates: right.coordinates.map((ring) => [...ring].reverse()) };
    expect(rewindRings(wrong)).toEqual(right);
    expect(rewindRings(right)).toEqual(right);
  });

  it("turns a counter-clockwise hole", () => {
    const [outer = [], hole = []] = [box(0, 0, 3, 3), box(1, 1, 2, 2)].flatMap(
      ({ coordinates }) => coordinates,
    );
    expect(rewindRings({ type: "Polygon", coordinates: [outer, hole] }).coordinates).toEqual([
      outer,
      [...hole].reverse(),
    ]);
  });
});

describe("formatCollection", () => {
  it("writes one feature to a line and ends with a newline", () => {
    const point = {
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [1, 2] },
      properties: {},
    };
    expect(formatCollection([point, point]).split("\n")).toEqual([
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}},',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
      "]}",
      "",
    ]);
  });
});
