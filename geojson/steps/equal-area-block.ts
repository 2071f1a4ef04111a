import { centroid } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { areaKm2 } from "./area-km2.ts";
import { xy } from "./at.ts";

/** A block within this share of its stated surface keeps its vertices, so that edges shared with a neighbour stay shared. */
const TOLERANCE = 0.001;

/** A hand-drawn block, grown or shrunk about its centroid to the given surface. */
export function equalAreaBlock(block: Polygon, surfaceKm2: number): Polygon {
  const ratio = surfaceKm2 / areaKm2(block);
  if (Math.abs(ratio - 1) <= TOLERANCE) return block;
  const factor = Math.sqrt(ratio);
  const [x, y] = xy(centroid(block).geometry.coordinates);
  const scale = (position: Position): Position => {
    const [longitude, latitude] = xy(position);
    return [x + (longitude - x) * factor, y + (latitude - y) * factor];
  };
  return { type: "Polygon", coordinates: block.coordinates.map((ring) => ring.map(scale)) };
}
