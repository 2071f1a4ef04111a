import { area } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { rewindRings } from "../steps/rewind-rings.ts";
import { roundGeometry } from "../steps/round-positions.ts";
import { simplifyLine } from "../steps/simplify-line.ts";
import { englishWaterName } from "./english-names.ts";
import type { SourceFeatures } from "./source-features.ts";
import { unionBanks } from "./union-banks.ts";

/** Tolerance of outlines in degrees of latitude, about 17 m; the source is true to 50–150 m. */
const TOLERANCE = 0.00015;

function thin(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const thinPolygon = (rings: Polygon["coordinates"]): Polygon["coordinates"] =>
    rings.map((ring) => simplifyLine(ring, TOLERANCE));
  const thinned =
    geometry.type === "Polygon"
      ? { ...geometry, coordinates: thinPolygon(geometry.coordinates) }
      : { ...geometry, coordinates: geometry.coordinates.map(thinPolygon) };
  return rewindRings(roundGeometry(thinned));
}

/** Lakes from this size are named first, in square metres. */
const LARGE_LAKE_M2 = 800_000;

function named(name: string | undefined, kind: string, geometry: Polygon | MultiPolygon): Feature {
  const names = name === undefined ? {} : { name, name_en: englishWaterName(name) };
  const rank = area(geometry) >= LARGE_LAKE_M2 ? 1 : 2;
  return { type: "Feature", properties: { ...names, kind, rank }, geometry: thin(geometry) };
}

/** Still waters of one name keep it once, on the largest. */
function nameOnce(still: SourceFeatures<"water">): Feature[] {
  return still.map(({ properties: { name, kind }, geometry }) => {
    const namesakes = still.filter((other) => other.properties.name === name);
    const isLargest = namesakes.every((other) => area(other.geometry) <= area(geometry));
    return named(isLargest ? name : undefined, kind, geometry);
  });
}

/** River banks, the pieces of each river united, and lakes and reservoirs as they are. */
export function buildWater(water: SourceFeatures<"water">): Feature[] {
  const banks = water.filter((feature) => feature.properties.kind === "river");
  const still = water.filter((feature) => feature.properties.kind !== "river");
  const rivers = [...new Set(banks.map((bank) => bank.properties.name))].map((name) =>
    named(
      name,
      "river",
      unionBanks(banks.filter((bank) => bank.properties.name === name).map((bank) => bank.geometry)),
    ),
  );
  return [...rivers, ...nameOnce(still)];
}
