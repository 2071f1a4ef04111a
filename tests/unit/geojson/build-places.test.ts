import { describe, expect, it } from "vitest";
import {
  buildPlaces,
  extentFeatures,
  lineFeatures,
  pointFeatures,
} from "../../../geojson/places/build-places.ts";
import { effectiveClass } from "../../../geojson/places/place-index.ts";
import { areaKm2 } from "../../../geojson/steps/area-km2.ts";
import { edgeKeys } from "../../../geojson/steps/outline-lines.ts";
import { box, hosted, outlined, placeInputs, placeRecord, placeSource } from "../../fixtures/geometry.ts";

const west = box(108, 34, 108.5, 34.5);
const east = box(108.5, 34, 109, 34.5);
const sides = {
  type: "MultiLineString" as const,
  coordinates: [
    [
      [108, 34],
      [108.5, 34],
    ],
  ],
};

/** Two districts and their city, an outlined zone with two guests, a point, two belts, and a name. */
const inputs = placeInputs(
  [
    placeRecord("belt", { class: "derived", members: ["east", "west"] }),
    placeRecord("city", { class: "boundary", adcodes: ["610101", "610102"] }),
    placeRecord("east", { class: "boundary", adcodes: ["610102"] }),
    hosted("guest-a", "zone"),
    hosted("guest-b", "zone"),
    placeRecord("name", { class: "unlocated" }),
    placeRecord("point", { class: "located", feature: "point", accuracyM: 2000 }),
    placeRecord("string", { class: "derived", members: ["east", "name", "point"] }),
    placeRecord("west", { class: "boundary", adcodes: ["610101"] }),
    outlined("zone"),
  ],
  [
    placeSource("zone", "outline", west),
    placeSource("zone", "stated-sides", sides),
    placeSource("point", "position", { type: "Point", coordinates: [108.49, 34.2] }),
  ],
  { "610101": west, "610102": east },
);
const built = buildPlaces(inputs);
const record = (id: string): (typeof built.records)[number] | undefined =>
  built.records.find((one) => one.id === id);

describe("extents", () => {
  it("are there for boundaries, outlines and unions, in order of ids", () => {
    const ids = extentFeatures(inputs, built).map(({ properties }) => String(properties?.["id"]));
    expect(ids).toEqual(["belt", "city", "east", "west", "zone"]);
  });

  it("of a city and of the union of its districts are identical to the vertex", () => {
    const edges = ["belt", "city"].map((id) => edgeKeys(built.extents.get(id) ?? box(0, 0, 0, 0)));
    expect(edges[0]).toEqual(edges[1]);
  });

  it("of a city have no line between its districts", () => {
    const city = built.extents.get("city");
    expect(city && areaKm2(city)).toBeCloseTo(areaKm2(west) + areaKm2(east), 6);
    expect(city?.type).toBe("Polygon");
  });
});

describe("lines", () => {
  const lines = new Map(
    lineFeatures(inputs, built).map(({ properties, geometry }) => [String(properties?.["id"]), geometry]),
  );

  it("of an outlined place are its stated sides only", () => {
    expect(lines.get("zone")).toEqual(sides);
  });

  it("of a belt with a point are a joining line", () => {
    const line = lines.get("string");
    expect(line?.type === "MultiLineString" && line.coordinates[0]).toHaveLength(2);
  });

  it("are absent for points, marks and names", () => {
    expect(["point", "guest-a", "name"].filter((id) => lines.has(id))).toEqual([]);
  });
});

describe("points", () => {
  const points = new Map(
    pointFeatures(inputs, built).map(({ properties }) => [String(properties?.["id"]), properties]),
  );

  it("are there for all but unlocated places", () => {
    expect(inputs.records.map(({ id }) => id).filter((id) => !points.has(id))).toEqual(["name"]);
  });

  it("say what they are", () => {
    expect(["guest-a", "point", "zone"].map((id) => points.get(id)?.["kind"] as unknown)).toEqual([
      "mark",
      "position",
      "label",
    ]);
  });

  it("carry the accuracy of a position", () => {
    expect(points.get("point")?.["accuracyM"]).toBe(2000);
  });
});

describe("records", () => {
  it("give overlaps with the share of each one's own surface", () => {
    expect(record("city")?.overlaps.find(({ place }) => place === "west")?.share).toBeCloseTo(0.5, 2);
    expect(record("west")?.overlaps.find(({ place }) => place === "city")?.share).toBe(1);
  });

  it("give no overlap to neighbours", () => {
    expect(record("east")?.overlaps.map(({ place }) => place)).not.toContain("west");
  });

  it("put a guest into its host, and a point into what contains it", () => {
    expect(record("guest-a")?.within).toEqual(["zone"]);
    expect(record("point")?.within).toContain("west");
  });

  it("name what a point may belong to as well, within its accuracy", () => {
    expect(record("point")?.near.map(({ place }) => place)).toEqual(["east"]);
  });
});

describe("effectiveClass", () => {
  it("of a belt is derived where its members are boundaries", () => {
    expect(effectiveClass(inputs.records, "belt")).toBe("derived");
  });

  it("of a belt is the weakest of its placed members", () => {
    expect(effectiveClass(inputs.records, "string")).toBe("located");
  });
});
