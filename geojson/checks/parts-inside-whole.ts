import type { Position } from "geojson";
import type { Extents } from "../places/place-index.ts";
import type { NamedPlace } from "../places/read-inputs.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import { sharedSurfaceKm2 } from "../steps/shared-surface.ts";
import type { GeometryIssue } from "./issue.ts";

/** Share of a part that may lie outside its whole. */
const TOLERANCE = 0.001;

/** Where a layout nests an area in another, its ground lies inside the other's. */
export function partsAreInsideTheirWhole(
  named: readonly NamedPlace[],
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): GeometryIssue[] {
  const pairs = new Map(
    named.flatMap(({ place, parent }) =>
      parent && parent !== place ? [[`${place} ${parent}`, { place, parent }] as const] : [],
    ),
  );
  return [...pairs.values()].flatMap(({ place, parent }) => {
    const whole = extents.get(parent);
    const position = positions.get(place);
    if (!whole || !position) return [];
    const shape = extents.get(place);
    const outside = shape
      ? 1 - sharedSurfaceKm2(shape, whole) / areaKm2(shape)
      : isInsideArea(position, whole)
        ? 0
        : 1;
    if (outside <= TOLERANCE) return [];
    return [
      {
        check: "partsAreInsideTheirWhole",
        place,
        message: `${(outside * 100).toFixed(1)} % of it lies outside ${parent}`,
        shape,
      },
    ];
  });
}
