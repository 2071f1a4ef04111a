import { area } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";

/** Square metres in a square kilometre. */
const SQUARE_METRES = 1e6;

/** Surface on the sphere, km². */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / SQUARE_METRES;
}
