import fc from "fast-check";
import type { Position } from "geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { BaseSources } from "../../../geojson/base/source-features.ts";
import { buildDistances } from "../../../geojson/distances/build-distances.ts";
import { buildPlaces } from "../../../geojson/places/build-places.ts";
import { geodesicMetres } from "../../../geojson/steps/geodesic-metres.ts";
import { roundPosition } from "../../../geojson/steps/round-positions.ts";
import type { Distances, PlaceDistances } from "../../../src/model/schema/distances.ts";
import { distances as distancesSchema } from "../../../src/model/schema/distances.ts";
import { box, hosted, outlined, placeInputs, placeRecord, placeSource } from "../../fixtures/geometry.ts";

type Sources = Parameters<typeof buildDistances>[2];

const STATION: Position = [108.94, 34.38];
const AIRPORT = box(108.74, 34.43, 108.78, 34.46);

/** One airport, one high-speed station on its line, one station beside no line, one expressway, one campus. */
const sources: Sources = {
  sites: [feature(AIRPORT, { name: "西安咸阳国际机场", kind: "airport" })],
  points: [
    feature({ type: "Point", coordinates: STATION }, { name: "西安北站", kind: "railway-station" }),
    feature({ type: "Point", coordinates: [109, 34.2] }, { name: "西安东站", kind: "railway-station" }),
  ],
  railways: [
    feature(
      {
        type: "LineString",
        coordinates: [
          [108.9, 34.38],
          [108.98, 34.38],
        ],
      },
      { kind: "highspeed" },
    ),
  ],
  roads: [
    feature(
      {
        type: "MultiLineString",
        coordinates: [
          [
            [108.6, 34.3],
            [109.2, 34.3],
          ],
        ],
      },
      { name: "西安绕城高速", class: "motorway" },
    ),
    feature(
      {
        type: "MultiLineString",
        coordinates: [
          [
            [108.6, 34.21],
            [109.2, 34.21],
          ],
        ],
      },
      { name: "西二环", class: "trunk" },
    ),
  ],
  campuses: [
    feature(
      { type: "Point", coordinates: [108.91, 34.23] },
      { name: "西北大学", level: "本科", widthM: 600, heightM: 800 },
    ),
  ],
} as unknown as Pick<BaseSources, keyof Sources>;

function feature(geometry: object, properties: object): object {
  return { type: "Feature", geometry, properties };
}

/** A position, its guest, a zone, a guest of the zone, and a name without a place. */
function distancesOf(position: Position): Distances {
  const inputs = placeInputs(
    [
      placeRecord("point", { class: "located", feature: "point", accuracyM: 2000 }),
      hosted("point-guest", "point"),
      outlined("zone"),
      hosted("zone-guest", "zone"),
      placeRecord("name", { class: "unlocated" }),
    ],
    [
      placeSource("point", "position", { type: "Point", coordinates: position }),
      placeSource("zone", "outline", box(108.7, 34.25, 108.8, 34.35)),
    ],
  );
  return buildDistances(inputs, buildPlaces(inputs), sources);
}

function placeOf({ places }: Distances, id: string): PlaceDistances {
  const found = places.find(({ place }) => place === id);
  if (!found) throw new Error(`expected distances of ${id}, got ${places.map(({ place }) => place).join()}`);
  return found;
}

function toKind(built: Distances, id: string, kind: string): PlaceDistances["distances"] {
  return placeOf(built, id).distances.filter(({ target }) => built.targets[target]?.kind === kind);
}

const built = distancesOf([108.9, 34.25]);
/** Positions as fine as the build keeps them: what it rounds off is no fault of a distance. */
const inFrame = fc
  .tuple(fc.double({ min: 108.5, max: 109.3, noNaN: true }), fc.double({ min: 34, max: 34.7, noNaN: true }))
  .map(roundPosition);

describe("distances", () => {
  it("from a position to a point are the geodesic, rounded to ten metres", () => {
    fc.assert(
      fc.property(inFrame, (position) => {
        const [station] = toKind(distancesOf(position), "point", "high-speed-station");
        expect(station?.fromM).toBe(station?.toM);
        expect(Math.abs((station?.fromM ?? 0) - geodesicMetres(position, STATION))).toBeLessThanOrEqual(5.1);
      }),
      { numRuns: 25 },
    );
  });

  it("measure straight to a line: never farther than to either of its ends", () => {
    fc.assert(
      fc.property(inFrame, (position) => {
        const [road] = toKind(distancesOf(position), "point", "expressway");
        const ends = [
          [108.6, 34.3],
          [109.2, 34.3],
        ].map((end) => geodesicMetres(position, end));
        expect(road?.fromM).toBeLessThanOrEqual(Math.min(...ends) + 10);
      }),
      { numRuns: 25 },
    );
  });

  it("count only stations on a high-speed line, expressways by class, and universities by level", () => {
    expect(built.targets.map(({ name }) => name.zh)).toEqual([
      "西安咸阳国际机场",
      "西安北站",
      "西安绕城高速",
      "西北大学",
    ]);
  });

  it("from an extent give nearest and farthest, 0 where the target crosses it", () => {
    const [road] = toKind(built, "zone", "expressway");
    expect(road?.fromM).toBe(0);
    const farthest = geodesicMetres([108.7, 34.35], [108.7, 34.3]);
    expect(Math.abs((road?.toM ?? 0) - farthest)).toBeLessThan(20);
  });

  it("of a guest are those of all its host, and say so", () => {
    expect(placeOf(built, "zone-guest")).toEqual({
      ...placeOf(built, "zone"),
      place: "zone-guest",
      basis: "host-ground",
    });
    expect(placeOf(built, "point-guest").basis).toBe("host-position");
  });

  it("are not given for a name without a place", () => {
    expect(built.places.map(({ place }) => place)).not.toContain("name");
  });

  it("carry the accuracy of the place and that of the target", () => {
    expect(placeOf(built, "point").accuracyM).toBe(2000);
    const campus = built.targets.find(({ kind }) => kind === "university");
    expect(campus?.accuracyM).toBe(500);
  });

  it("fit the schema", () => {
    expect(v.safeParse(distancesSchema, built).issues).toBeUndefined();
  });
});
