import { feature, featureCollection, intersect } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { areaKm2 } from "./area-km2.ts";
import { boundingBox, boxesMeet } from "./bounding-box.ts";

/** Surface that two areas have in common, km². */
export function sharedSurfaceKm2(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): number {
  if (!boxesMeet(boundingBox(one), boundingBox(other))) return 0;
  const common = intersect(featureCollection([feature(one), feature(other)]));
  return common ? areaKm2(common.geometry) : 0;
}
