import type { Geometry, Position } from "geojson";
import { at, keyOf } from "./at.ts";

/** Five decimals, about 1 m: finer than any source of ours. */
const DECIMALS = 5;

/** A position rounded to five decimals. */
export function roundPosition(position: Position): Position {
  return position.map((value) => Number(value.toFixed(DECIMALS)));
}

/** A line rounded to five decimals, without positions that then repeat their forerunner. */
export function roundLine(line: readonly Position[]): Position[] {
  const rounded = line.map(roundPosition);
  return rounded.filter(
    (position, index) => index === 0 || keyOf(position) !== keyOf(at(rounded, index - 1)),
  );
}

/** A geometry rounded to five decimals. */
export function roundGeometry<G extends Exclude<Geometry, { type: "GeometryCollection" }>>(geometry: G): G {
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: roundPosition(geometry.coordinates) };
    case "MultiPoint":
      return { ...geometry, coordinates: geometry.coordinates.map(roundPosition) };
    case "LineString":
      return { ...geometry, coordinates: roundLine(geometry.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(roundLine) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(roundLine)) };
  }
}
