import type { MultiPolygon, Polygon } from "geojson";
import type { PlaceSource } from "../places/place-sources.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { edgeKeys } from "../steps/outline-lines.ts";
import { sharedSurfaceKm2 } from "../steps/shared-surface.ts";
import type { GeometryIssue } from "./issue.ts";

/** Neighbours in one coverage may overlap by this share of the smaller one. */
const TOLERANCE = 0.001;

/** Areas of one coverage by id. */
export type Coverage = ReadonlyMap<string, Polygon | MultiPolygon>;

/** No two areas of one coverage overlap by more than 0.1 % of the smaller. */
export function coverageHasNoOverlaps(coverage: Coverage): GeometryIssue[] {
  const areas = [...coverage];
  return areas.flatMap(([place, shape], index) =>
    areas.slice(index + 1).flatMap(([other, otherShape]) => {
      const share = sharedSurfaceKm2(shape, otherShape) / Math.min(areaKm2(shape), areaKm2(otherShape));
      if (share <= TOLERANCE) return [];
      return [
        {
          check: "coverageHasNoOverlaps",
          place,
          message: `overlaps ${other} by ${(share * 100).toFixed(2)} %`,
          shape,
        },
      ];
    }),
  );
}

/** The parts of a whole by whole, as geojson/source states them. */
export function coveragesOf(sources: readonly PlaceSource[]): Map<string, Coverage> {
  const wholes = new Map<string, Map<string, Polygon | MultiPolygon>>();
  for (const { properties, geometry } of sources) {
    if (properties.partOf === undefined || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon"))
      continue;
    const parts = wholes.get(properties.partOf) ?? new Map<string, Polygon | MultiPolygon>();
    wholes.set(properties.partOf, parts.set(properties.id, geometry));
  }
  return wholes;
}

/** The outline of a whole is made of its parts' outer edges, vertex for vertex, and of nothing else. */
export function wholeIsItsParts(
  place: string,
  whole: Polygon | MultiPolygon,
  parts: Coverage,
): GeometryIssue[] {
  const uses = new Map<string, number>();
  for (const shape of parts.values())
    for (const key of edgeKeys(shape)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const outer = [...uses].filter(([, count]) => count === 1).map(([key]) => key);
  const own = edgeKeys(whole);
  const foreign = [...own].filter((key) => uses.get(key) !== 1);
  const missing = outer.filter((key) => !own.has(key));
  if (foreign.length + missing.length === 0) return [];
  const [example = ""] = [...foreign, ...missing];
  return [
    {
      check: "wholeIsItsParts",
      place,
      message: `${foreign.length} edges are no part's, ${missing.length} of its parts' are missing, such as ${example}`,
      shape: whole,
    },
  ];
}
