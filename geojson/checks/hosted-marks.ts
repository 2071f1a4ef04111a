import type { Position } from "geojson";
import type { Place } from "../../src/model/schema/place.ts";
import type { Extents } from "../places/place-index.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import type { GeometryIssue } from "./issue.ts";

/** Two marks of one host closer than this, degrees, would cover each other at zoom 12. */
const LEAST_GAP = 0.0024;

/** Marks of hosted places stand inside the ground of their host, and apart from each other. */
export function marksStandInTheirHost(
  records: readonly Place[],
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): GeometryIssue[] {
  const check = "marksStandInTheirHost";
  const marks = records.flatMap(({ id, location }) =>
    location.class === "hosted" ? [{ id, host: location.host, at: positions.get(id)! }] : [],
  );
  const outside = marks.filter(({ host, at }) => extents.has(host) && !isInsideArea(at, extents.get(host)!));
  const crowded = marks.filter(({ at }, index) =>
    marks
      .slice(index + 1)
      .some((other) => Math.hypot(at[0]! - other.at[0]!, at[1]! - other.at[1]!) < LEAST_GAP),
  );
  return [
    ...outside.map(({ id, host }) => ({ check, place: id, message: `stands outside its host ${host}` })),
    ...crowded.map(({ id }) => ({ check, place: id, message: "stands on another mark" })),
  ];
}
