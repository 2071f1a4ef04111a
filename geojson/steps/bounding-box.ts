import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

/** Box around a geometry. */
export function boundingBox(geometry: Geometry): Box {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** Whether two boxes touch. */
export function boxesMeet(one: Box, other: Box): boolean {
  const [west, south, east, north] = one;
  const [otherWest, otherSouth, otherEast, otherNorth] = other;
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}
