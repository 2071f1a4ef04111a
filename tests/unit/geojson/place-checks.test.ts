import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { coincidentOutlinesAreIdentical } from "../../../geojson/checks/coincident-outlines.ts";
import { coverageHasNoOverlaps, coveragesOf, wholeIsItsParts } from "../../../geojson/checks/coverage.ts";
import { marksStandInTheirHost } from "../../../geojson/checks/hosted-marks.ts";
import { placesAreInsideProvince } from "../../../geojson/checks/inside-province.ts";
import { formatGeometryIssues, type GeometryIssue } from "../../../geojson/checks/issue.ts";
import { partsAreInsideTheirWhole } from "../../../geojson/checks/parts-inside-whole.ts";
import { ringsAreValid } from "../../../geojson/checks/rings.ts";
import { statedAreasAreMet } from "../../../geojson/checks/stated-areas.ts";
import { areaKm2 } from "../../../geojson/steps/area-km2.ts";
import { box, hosted, outlined, placeRecord, placeSource, triangle } from "../../fixtures/geometry.ts";

/** Extents by id. */
const extents = (shapes: Record<string, Polygon | MultiPolygon>): Map<string, Polygon | MultiPolygon> =>
  new Map(Object.entries(shapes));

/** Positions by id. */
const positions = (points: Record<string, Position>): Map<string, Position> =>
  new Map(Object.entries(points));

/** Messages of issues. */
const messages = (issues: readonly GeometryIssue[]): string[] =>
  issues.map(({ place, message }) => `${place} ${message}`);

const square = box(108, 34, 109, 35);

describe("ringsAreValid", () => {
  it("passes a sound ring", () => {
    expect(ringsAreValid(extents({ a: square }))).toEqual([]);
  });

  it("finds a ring that runs the wrong way", () => {
    const turned = { ...square, coordinates: square.coordinates.map((ring) => [...ring].reverse()) };
    expect(messages(ringsAreValid(extents({ a: turned })))).toContain(
      "a has a ring that runs the wrong way round",
    );
  });

  it("finds a ring that does not close", () => {
    const open = { ...square, coordinates: square.coordinates.map((ring) => ring.slice(0, -1)) };
    expect(messages(ringsAreValid(extents({ a: open }))).join()).toContain("is not valid GeoJSON");
  });

  it("finds a ring that crosses itself", () => {
    const bow: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 3],
          [0, 0],
        ],
      ],
    };
    expect(messages(ringsAreValid(extents({ a: bow }))).join()).toContain("crosses itself");
  });
});

describe("placesAreInsideProvince", () => {
  it("passes what lies inside", () => {
    const inside = extents({ a: box(108.2, 34.2, 108.4, 34.4) });
    expect(placesAreInsideProvince(inside, positions({ a: [108.3, 34.3] }), square)).toEqual([]);
  });

  it("finds a stray position and a stray vertex", () => {
    const stray = extents({ a: box(108.9, 34.2, 109.1, 34.4) });
    expect(messages(placesAreInsideProvince(stray, positions({ b: [110, 34.3] }), square))).toEqual([
      "b stands outside at 110, 34.3",
      "a has a vertex outside at 109.1, 34.2",
    ]);
  });
});

describe("statedAreasAreMet", () => {
  const surface = areaKm2(square);
  const sized = (stated: number): Parameters<typeof statedAreasAreMet>[0] => [
    placeRecord("a", {
      class: "sized",
      feature: "a",
      shape: "block",
      areaKm2: stated,
      areaCite: "xian-biomed-2025:21",
    }),
  ];

  it("passes a sized shape within 1 %", () => {
    expect(statedAreasAreMet(sized(surface * 1.009), extents({ a: square }))).toEqual([]);
  });

  it("finds a sized shape beyond 1 %", () => {
    expect(statedAreasAreMet(sized(surface * 1.02), extents({ a: square }))).toHaveLength(1);
  });

  it("asks an outlined place that measures otherwise for a note", () => {
    const record = placeRecord("a", { class: "outlined", feature: "a", statedAreaKm2: surface * 2 });
    const noted = { ...record, note: { zh: "两者并列", en: "both shown" } };
    expect(messages(statedAreasAreMet([record], extents({ a: square }))).join()).toContain(
      "say so in its note",
    );
    expect(statedAreasAreMet([noted], extents({ a: square }))).toEqual([]);
  });
});

describe("partsAreInsideTheirWhole", () => {
  const named = [{ place: "part", parent: "whole", layout: "l" }];

  it("passes a part inside, and one without a position", () => {
    const shapes = extents({ whole: square, part: box(108.2, 34.2, 108.4, 34.4) });
    expect(partsAreInsideTheirWhole(named, shapes, positions({ part: [108.3, 34.3] }))).toEqual([]);
    expect(partsAreInsideTheirWhole(named, extents({ whole: square }), positions({}))).toEqual([]);
  });

  it("finds a part that sticks out", () => {
    const shapes = extents({ whole: square, part: box(108.9, 34.2, 109.1, 34.4) });
    const [issue] = messages(partsAreInsideTheirWhole(named, shapes, positions({ part: [109, 34.3] })));
    expect(issue).toBe("part 50.0 % of it lies outside whole");
  });

  it("finds a position outside", () => {
    const found = partsAreInsideTheirWhole(
      named,
      extents({ whole: square }),
      positions({ part: [110, 34.3] }),
    );
    expect(found).toHaveLength(1);
  });
});

describe("coverageHasNoOverlaps", () => {
  it("passes neighbours", () => {
    expect(coverageHasNoOverlaps(extents({ a: square, b: box(109, 34, 110, 35) }))).toEqual([]);
  });

  it("passes a sliver below 0.1 % and finds one above", () => {
    expect(coverageHasNoOverlaps(extents({ a: square, b: box(108.9995, 34, 110, 35) }))).toEqual([]);
    expect(coverageHasNoOverlaps(extents({ a: square, b: box(108.99, 34, 110, 35) }))).toHaveLength(1);
  });
});

describe("coveragesOf", () => {
  it("gathers the parts of each whole", () => {
    const sources = [
      placeSource("whole", "outline", square),
      placeSource("part", "outline", square, "whole"),
      placeSource("part", "stated-sides", { type: "MultiLineString", coordinates: [] }, "whole"),
    ];
    expect([...coveragesOf(sources)].map(([id, parts]) => [id, [...parts.keys()]])).toEqual([
      ["whole", ["part"]],
    ]);
  });
});

describe("wholeIsItsParts", () => {
  const parts = extents({
    west: triangle([0, 0], [1, 0], [0, 1]),
    east: triangle([1, 0], [1, 1], [0, 1]),
  });

  it("passes a whole of its parts' outer edges", () => {
    expect(wholeIsItsParts("whole", box(0, 0, 1, 1), parts)).toEqual([]);
  });

  it("finds edges that are no part's, and parts' that are missing", () => {
    const [issue] = messages(wholeIsItsParts("whole", triangle([0, 0], [1, 0], [1, 1]), parts));
    expect(issue).toContain("whole 1 edges are no part's, 2 of its parts' are missing");
  });
});

describe("coincidentOutlinesAreIdentical", () => {
  it("passes one outline twice, and two that differ", () => {
    expect(
      coincidentOutlinesAreIdentical(extents({ a: square, b: square, c: box(108, 34, 108.5, 35) })),
    ).toEqual([]);
  });

  it("passes one outline whose ring begins elsewhere", () => {
    const [ring = []] = square.coordinates;
    const turned: Polygon = { type: "Polygon", coordinates: [[...ring.slice(2), ...ring.slice(1, 3)]] };
    expect(coincidentOutlinesAreIdentical(extents({ a: square, b: turned }))).toEqual([]);
  });

  it("finds two outlines that are almost one", () => {
    const almost = box(108, 34, 109, 35.001);
    expect(coincidentOutlinesAreIdentical(extents({ a: square, b: almost }))).toHaveLength(1);
  });
});

describe("marksStandInTheirHost", () => {
  const records = [outlined("host"), hosted("one", "host"), hosted("two", "host"), hosted("deep", "one")];
  const grounds = extents({ host: square });
  const fine: Record<string, Position> = { one: [108.3, 34.3], two: [108.5, 34.3], deep: [108.3, 34.4] };

  it("passes marks inside and apart", () => {
    expect(marksStandInTheirHost(records, grounds, positions(fine))).toEqual([]);
  });

  it("finds a mark outside its host, or outside the host above a point", () => {
    const astray = positions({ ...fine, two: [110, 34.3], deep: [110, 34.4] });
    expect(messages(marksStandInTheirHost(records, grounds, astray))).toEqual([
      "two stands outside its host host",
      "deep stands outside its host one",
    ]);
  });

  it("finds a mark on another", () => {
    const crowded = positions({ ...fine, two: [108.3, 34.3001] });
    expect(messages(marksStandInTheirHost(records, grounds, crowded))).toEqual([
      "one stands on another mark",
    ]);
  });
});

it("formatGeometryIssues writes one sorted line each", () => {
  const issues = [
    { check: "b", place: "p", message: "m" },
    { check: "a", place: "p", message: "m" },
  ];
  expect(formatGeometryIssues(issues)).toBe("a: p: m\nb: p: m");
});
