import type { Geometry } from "geojson";

/** One geometry problem: which check found it, on which place, what is wrong, and the shape to look at. */
export interface GeometryIssue {
  readonly check: string;
  readonly place: string;
  readonly message: string;
  readonly shape?: Geometry | undefined;
}

/** Issues as text, one line each, sorted. */
export function formatGeometryIssues(issues: readonly GeometryIssue[]): string {
  return issues
    .map(({ check, place, message }) => `${check}: ${place}: ${message}`)
    .sort()
    .join("\n");
}
