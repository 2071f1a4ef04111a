import type { MultiPolygon, Polygon, Position } from "geojson";
import { ringArea } from "./ring-area.ts";

const turn = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => (ringArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 asks. */
export function rewindRings<G extends Polygon | MultiPolygon>(geometry: G): G {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: turn(geometry.coordinates) };
  return { ...geometry, coordinates: geometry.coordinates.map(turn) };
}
