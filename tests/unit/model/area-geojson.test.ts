import { getIssues } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import {
  type AreaProperties,
  areaGeoJson,
  geoJsonText,
  placeLicences,
} from "../../../src/model/area-geojson.ts";
import { makeArea, makeIndex, makeLayout } from "../../fixtures/atlas.ts";
import { makePlace } from "../../fixtures/places.ts";

const index = makeIndex([
  makeLayout("parks", [makeArea("east"), makeArea("west"), makeArea("somewhere", { place: "nowhere" })]),
]);
const evidence = [
  {
    source: { zh: "公开地图", en: "Open map" },
    method: { zh: "描绘", en: "Traced" },
    licence: "ODbL-1.0" as const,
  },
];
const places = new Map([
  ["east-place", makePlace("east-place", { evidence, accuracyM: 300 })],
  ["west-place", makePlace("west-place", { class: "hosted", host: "east-place" })],
]);
const point = (id: string, kind: "mark" | "label", coordinates: [number, number]): object => ({
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates },
  properties: { id, kind, class: "located" as const },
});
const geometry = {
  extents: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [108, 34],
              [109, 34],
              [109, 35],
              [108, 34],
            ],
          ],
        },
        properties: { id: "east-place", class: "outlined" },
      },
    ],
  },
  lines: { type: "FeatureCollection", features: [] },
  points: {
    type: "FeatureCollection",
    features: [point("east-place", "label", [108.7, 34.3]), point("west-place", "mark", [108.5, 34.2])],
  },
} as unknown as Parameters<typeof areaGeoJson>[2];

const collection = areaGeoJson([...index.areas.values()], places, geometry, "Notice");
const propertiesOf = (id: string): AreaProperties | undefined =>
  collection.features.find((one) => one.id === id)?.properties;

describe("areaGeoJson", () => {
  it("is valid after RFC 7946", () => {
    expect(getIssues(geoJsonText(collection))).toEqual([]);
  });

  it("gives each area the shape of its place, an extent before a label", () => {
    expect(collection.features.map(({ geometry: shape }) => shape?.type)).toEqual([
      "Polygon",
      "Point",
      undefined,
    ]);
  });

  it("says of an area without a position that it is unlocated, and gives it no geometry", () => {
    expect(collection.features.at(-1)?.geometry).toBeNull();
    expect(propertiesOf("parks/somewhere")?.precision).toBe("unlocated");
  });

  it("names the host of a mark whose own position is not known", () => {
    expect(propertiesOf("parks/west")).toMatchObject({ precision: "hosted", host: "east-place" });
  });

  it("carries citations, licence and notice on every feature, and notice and credit on the whole", () => {
    expect(propertiesOf("parks/east")).toMatchObject({
      citations: "plan:8",
      licence: "ODbL-1.0",
      notice: "Notice",
      accuracy_m: 300,
    });
    expect(JSON.parse(geoJsonText(collection))).toMatchObject({
      name: "xian_atlas_areas",
      notice: "Notice",
      attribution: expect.stringContaining("OpenStreetMap") as unknown,
    });
  });
});

describe("placeLicences", () => {
  it("takes our own evidence as CC BY and boundaries without any as MIT", () => {
    expect(
      placeLicences(
        makePlace("p", { evidence: [...evidence.map((one) => ({ ...one, licence: "project" as const }))] }),
      ),
    ).toBe("CC-BY-4.0");
    expect(placeLicences(makePlace("p", { class: "boundary" }))).toBe("MIT");
  });
});
