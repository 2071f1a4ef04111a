import { booleanIntersects } from "@turf/turf";
import type { MultiLineString, MultiPolygon, Point, Polygon, Position } from "geojson";
import { boundingBox, boxesMeet } from "../steps/bounding-box.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import { metresToLines } from "../steps/metres-to-lines.ts";
import type { Ground } from "./ground.ts";

type Shape = Point | Polygon | MultiPolygon | MultiLineString;

/** The lines of a shape: a point is a line of one vertex, a surface its rings. */
function linesOf(shape: Shape): Position[][] {
  switch (shape.type) {
    case "Point":
      return [[shape.coordinates]];
    case "MultiPolygon":
      return shape.coordinates.flat();
    default:
      return shape.coordinates;
  }
}

/** Metres between a position and a shape, 0 inside a surface. */
function metresTo(position: Position, shape: Shape): number {
  const isSurface = shape.type === "Polygon" || shape.type === "MultiPolygon";
  return isSurface && isInsideArea(position, shape) ? 0 : metresToLines(position, linesOf(shape));
}

/** The positions that a ground is measured from: its vertices, or its stops. */
export function standpoints({ shape }: Pick<Ground, "shape">): readonly Position[] {
  return "type" in shape ? linesOf(shape).flat() : shape;
}

/**
 * Nearest distance between a ground and a target in metres: 0 where they meet, else between vertices of either and the
 * whole of the other.
 */
export function nearestM(ground: Pick<Ground, "shape">, target: Shape): number {
  const { shape } = ground;
  if (
    "type" in shape &&
    boxesMeet(boundingBox(shape), boundingBox(target)) &&
    booleanIntersects(shape, target)
  ) {
    return 0;
  }
  const outward = standpoints(ground).map((position) => metresTo(position, target));
  const inward =
    "type" in shape
      ? linesOf(target)
          .flat()
          .map((position) => metresTo(position, shape))
      : [];
  return [...outward, ...inward].reduce((least, metres) => Math.min(least, metres), Infinity);
}

/** Farthest distance from any part of a ground to a target in metres. */
export function farthestM(ground: Pick<Ground, "shape">, target: Shape): number {
  return standpoints(ground).reduce((most, position) => Math.max(most, metresTo(position, target)), 0);
}
