import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Extents } from "../places/place-index.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import { ringsOf } from "../steps/shared-arcs.ts";
import type { GeometryIssue } from "./issue.ts";

/** Every position and every vertex of an extent lies in the province. */
export function placesAreInsideProvince(
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
  province: Polygon | MultiPolygon,
): GeometryIssue[] {
  const check = "placesAreInsideProvince";
  const strayPoints = [...positions]
    .filter(([, position]) => !isInsideArea(position, province))
    .map(([place, coordinates]) => ({
      check,
      place,
      message: `stands outside at ${coordinates.join(", ")}`,
      shape: { type: "Point" as const, coordinates },
    }));
  const strayAreas = [...extents].flatMap(([place, shape]) => {
    const stray = ringsOf(shape)
      .flat()
      .find((vertex) => !isInsideArea(vertex, province));
    return stray ? [{ check, place, message: `has a vertex outside at ${stray.join(", ")}`, shape }] : [];
  });
  return [...strayPoints, ...strayAreas];
}
