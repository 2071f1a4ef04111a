import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { getIssues } from "@placemarkio/check-geojson";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { coincidentOutlinesAreIdentical } from "../../geojson/checks/coincident-outlines.ts";
import { coverageHasNoOverlaps } from "../../geojson/checks/coverage.ts";
import { placesAreNotDenied } from "../../geojson/checks/deny-list.ts";
import { marksStandInTheirHost } from "../../geojson/checks/hosted-marks.ts";
import { placesAreInsideProvince } from "../../geojson/checks/inside-province.ts";
import { partsAreInsideTheirWhole } from "../../geojson/checks/parts-inside-whole.ts";
import { recordsMatchAreas } from "../../geojson/checks/records.ts";
import { ringsAreValid } from "../../geojson/checks/rings.ts";
import { readDenyList } from "../../geojson/places/deny-list.ts";
import { readPlaceInputs } from "../../geojson/places/read-inputs.ts";
import { areaKm2 } from "../../geojson/steps/area-km2.ts";
import { dissolveArcs } from "../../geojson/steps/dissolve-arcs.ts";
import { edgeKeys } from "../../geojson/steps/outline-lines.ts";
import { sharedSurfaceKm2 } from "../../geojson/steps/shared-surface.ts";
import { builtPlaces } from "../../src/model/schema/built-place.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["place-extents.geojson", "place-lines.geojson", "place-points.geojson", "places.json"];
const textOf = (name: string): string => readFileSync(`${root}/public/data/${name}`, "utf8");
const featuresOf = (name: string): Feature[] => (JSON.parse(textOf(name)) as FeatureCollection).features;
const idOf = ({ properties }: Feature): string => String(properties?.["id"]);

const { inputs, named } = readPlaceInputs(root);
const { places } = v.parse(builtPlaces, JSON.parse(textOf("places.json")));
const placeById = new Map(places.map((place) => [place.id, place]));
const extents = new Map(
  featuresOf("place-extents.geojson").map((one) => [idOf(one), one.geometry as Polygon | MultiPolygon]),
);
const positions = new Map(
  featuresOf("place-points.geojson").map((one): [string, Position] => [
    idOf(one),
    one.geometry.type === "Point" ? one.geometry.coordinates : [],
  ]),
);

/** The built ground of a place that must have one. */
function extentOf(id: string): Polygon | MultiPolygon {
  const extent = extents.get(id);
  if (!extent) throw new Error(`${id} has no extent`);
  return extent;
}

/** Built extents of the given places. */
function pick(ids: readonly string[]): Map<string, Polygon | MultiPolygon> {
  return new Map(ids.map((id) => [id, extentOf(id)]));
}

/** Ids of the boundary places of the given kinds. */
function boundaries(...kinds: string[]): string[] {
  return places.filter((one) => one.class === "boundary" && kinds.includes(one.kind)).map(({ id }) => id);
}

const XIXIAN_PARTS = [
  "airport-new-city",
  "energy-finance-zone",
  "fengdong-new-city",
  "fengxi-new-city",
  "jinghe-new-city",
  "qinhan-new-city",
];

describe("built files", () => {
  it.each(files.slice(0, 3))("%s is valid GeoJSON", (name) => {
    expect(getIssues(textOf(name))).toEqual([]);
  });

  it.each(files)("%s has at most five decimals and ends with a newline", (name) => {
    expect(textOf(name)).not.toMatch(/\d\.\d{6,}/);
    expect(textOf(name).endsWith("\n")).toBe(true);
  });

  it("are 200 kB gzip at most together", () => {
    const bytes = files.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0);
    expect(bytes / 1000).toBeLessThan(200);
  });

  it.each(files.slice(0, 3))("%s is sorted by id, each id once", (name) => {
    const ids = featuresOf(name).map(idOf);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe("extents", () => {
  it("have valid rings, closed, wound as RFC 7946 asks, without crossings", () => {
    expect(ringsAreValid(extents)).toEqual([]);
  });

  it("lie in the province, positions too", () => {
    const province = dissolveArcs(inputs.counties, [...inputs.counties.rings.keys()]);
    const drawn = [...extents].filter(([id]) => placeById.get(id)?.class !== "boundary");
    expect(placesAreInsideProvince(new Map(drawn), positions, province)).toEqual([]);
  });

  it("of sized places measure the stated area to 1 %", () => {
    const sized = places.filter((place) => place.class === "sized");
    const off = sized.filter(({ id, statedAreaKm2 = 0 }) => {
      return !(Math.abs(areaKm2(extentOf(id)) / statedAreaKm2 - 1) <= 0.01);
    });
    expect(sized.length).toBeGreaterThan(0);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it("of parts lie inside their whole", () => {
    expect(partsAreInsideTheirWhole(named, extents, positions)).toEqual([]);
  });

  it("that coincide are identical to the vertex", () => {
    expect(coincidentOutlinesAreIdentical(extents)).toEqual([]);
  });

  it("carry their measured area in the list of places", () => {
    const off = places.filter(({ id, areaKm2: listed }) => {
      const extent = extents.get(id);
      return extent && Math.abs(areaKm2(extent) - (listed ?? 0)) > 0.006;
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });
});

describe("coverages", () => {
  it.each([
    ["the parts of Xixian", XIXIAN_PARTS],
    ["districts", boundaries("district")],
    ["cities", boundaries("city", "zone")],
  ])("%s overlap by 0.1 % at most", (_, ids) => {
    expect(ids.length).toBeGreaterThan(5);
    expect(coverageHasNoOverlaps(pick(ids))).toEqual([]);
  });

  it("Xixian holds all of its parts", () => {
    const outside = XIXIAN_PARTS.filter((id) => {
      const extent = extentOf(id);
      return 1 - sharedSurfaceKm2(extent, extentOf("xixian-new-area")) / areaKm2(extent) > 0.001;
    });
    expect(outside).toEqual([]);
  });

  it.each([
    ["fengdong-new-city", "fengxi-new-city"],
    ["fengxi-new-city", "qinhan-new-city"],
    ["fengdong-new-city", "qinhan-new-city"],
    ["energy-finance-zone", "qinhan-new-city"],
    ["airport-new-city", "qinhan-new-city"],
  ])("%s and %s meet along common vertices", (one, other) => {
    const edges = edgeKeys(extentOf(other));
    expect([...edgeKeys(extentOf(one))].filter((edge) => edges.has(edge)).length).toBeGreaterThan(0);
  });

  it.each([
    ["fengdong-new-city", 159.3],
    ["fengxi-new-city", 143],
    ["airport-new-city", 144.18],
    ["xixian-new-area", 882],
  ])("%s measures the %d km² that are stated", (id, stated) => {
    expect(Math.abs(areaKm2(extentOf(id)) / stated - 1)).toBeLessThan(0.01);
  });
});

describe("places", () => {
  it("has every area of every layout, and no record that nobody needs", () => {
    expect(recordsMatchAreas(inputs.records, named)).toEqual([]);
    expect(named.filter(({ place }) => !placeById.has(place))).toEqual([]);
  });

  it("are drawn exactly where they are not unlocated", () => {
    const wrong = places.filter((one) => positions.has(one.id) === (one.class === "unlocated"));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("have the anchor that their point has", () => {
    const wrong = places.filter(({ id, anchor }) => anchor?.join() !== positions.get(id)?.join());
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("bear no denied name, and neither does what they were traced from", () => {
    expect(placesAreNotDenied(inputs.records, inputs.sources, readDenyList(root))).toEqual([]);
  });

  it("stand in their hosts, apart from each other", () => {
    expect(marksStandInTheirHost(inputs.records, extents, positions)).toEqual([]);
  });

  it("claim 2 km or worse, and are points, where they rest on general knowledge", () => {
    const guessed = inputs.records.filter(({ evidence = [] }) =>
      evidence.some(({ source }) => source.zh.includes("常识")),
    );
    const wrong = guessed.filter(({ location }) => location.class !== "located" || location.accuracyM < 2000);
    expect(guessed.length).toBeGreaterThan(0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("on the foothills say that protection rules and territorial planning decide", () => {
    const foothills = places.filter(({ id }) => /^(health-tourism|caotang-|jixian-)/.test(id));
    expect(foothills.length).toBeGreaterThanOrEqual(5);
    expect(
      foothills.filter(({ note }) => !note?.en.includes("protection rules")).map(({ id }) => id),
    ).toEqual([]);
  });

  it("overlap by shares from 0.001 to 1", () => {
    const shares = places.flatMap(({ overlaps }) => overlaps.map(({ share }) => share));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.001);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("of the opening view, the ten parks, keep their marks apart: by a row, or well to the side", () => {
    const parks = places.filter(
      ({ id, class: one }) =>
        one === "hosted" && named.some((n) => n.layout === "xixian-ten-parks" && n.place === id),
    );
    const close = parks.flatMap(({ id, host }, index) =>
      parks.slice(index + 1).flatMap((other) => {
        const [[x = 0, y = 0], [otherX = 0, otherY = 0]] = [
          positions.get(id) ?? [],
          positions.get(other.id) ?? [],
        ];
        const isClear = Math.abs(x - otherX) >= 0.05 || Math.abs(y - otherY) >= 0.018;
        return host !== other.host || isClear ? [] : [`${id} ${other.id}`];
      }),
    );
    expect(parks.length).toBeGreaterThanOrEqual(9);
    expect(close).toEqual([]);
  });
});
