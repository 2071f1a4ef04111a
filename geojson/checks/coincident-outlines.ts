import type { Extents } from "../places/place-index.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { edgeKeys } from "../steps/outline-lines.ts";
import { sharedSurfaceKm2 } from "../steps/shared-surface.ts";
import type { GeometryIssue } from "./issue.ts";

/** Two extents that share this much of both are meant to be one. */
const SAME = 0.98;

/** Extents that are nearly one are one, vertex for vertex, wherever their rings begin. */
export function coincidentOutlinesAreIdentical(extents: Extents): GeometryIssue[] {
  const entries = [...extents].map(([place, shape]) => ({
    place,
    shape,
    surface: areaKm2(shape),
    edges: [...edgeKeys(shape)].sort().join(";"),
  }));
  return entries.flatMap((one, index) =>
    entries
      .slice(index + 1)
      .filter((other) => Math.min(one.surface, other.surface) / Math.max(one.surface, other.surface) >= SAME)
      .filter((other) => one.edges !== other.edges)
      .filter(
        (other) => sharedSurfaceKm2(one.shape, other.shape) / Math.max(one.surface, other.surface) >= SAME,
      )
      .map((other) => ({
        check: "coincidentOutlinesAreIdentical",
        place: one.place,
        message: `is almost ${other.place}, but not to the vertex`,
        shape: one.shape,
      })),
  );
}
