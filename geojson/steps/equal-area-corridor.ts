import { buffer, length, lineString } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { areaKm2 } from "./area-km2.ts";
import { solve } from "./solve.ts";

/** Segments to a quarter turn at ends and bends. */
const QUARTER_STEPS = 4;

/** A corridor of even width along a line whose polygon has exactly the given surface. */
export function equalAreaCorridor(axis: readonly Position[], surfaceKm2: number): Polygon | MultiPolygon {
  const line = lineString([...axis]);
  const draw = (halfWidthKm: number): Polygon | MultiPolygon => {
    const drawn = buffer(line, halfWidthKm, { units: "kilometers", steps: QUARTER_STEPS });
    if (!drawn) throw new Error(`no corridor of half-width ${halfWidthKm} km`);
    return drawn.geometry;
  };
  const straightHalfWidth = surfaceKm2 / length(line, { units: "kilometers" }) / 2;
  return draw(
    solve(
      (halfWidthKm) => areaKm2(draw(halfWidthKm)),
      surfaceKm2,
      straightHalfWidth / 4,
      straightHalfWidth * 2,
    ),
  );
}
