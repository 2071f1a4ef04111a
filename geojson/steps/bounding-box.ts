import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";

/** West, south, east, north of a geometry. */
export function boundingBox(geometry: Geometry): [number, number, number, number] {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** Whether two boxes touch. */
export function boxesMeet(one: readonly number[], other: readonly number[]): boolean {
  return one[0]! <= other[2]! && other[0]! <= one[2]! && one[1]! <= other[3]! && other[1]! <= one[3]!;
}
