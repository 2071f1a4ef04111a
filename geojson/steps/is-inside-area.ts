import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Whether a position lies inside an area or on its outline. */
export function isInsideArea(position: Position, geometry: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon(position, geometry);
}
