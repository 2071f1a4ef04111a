import { circle } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { areaKm2 } from "./area-km2.ts";
import { solve } from "./solve.ts";

/** Sides of the polygon that stands for the circle. */
const SIDES = 96;

/** A circle about a position whose polygon has exactly the given surface. */
export function equalAreaCircle(centre: Position, surfaceKm2: number): Polygon {
  const draw = (radiusKm: number): Polygon =>
    circle(centre, radiusKm, { steps: SIDES, units: "kilometers" }).geometry;
  const roundRadius = Math.sqrt(surfaceKm2 / Math.PI);
  return draw(solve((radiusKm) => areaKm2(draw(radiusKm)), surfaceKm2, roundRadius / 2, roundRadius * 2));
}
