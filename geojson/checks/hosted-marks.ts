import type { Position } from "geojson";
import type { Place } from "../../src/model/schema/place.ts";
import { type Extents, groundAround } from "../places/place-index.ts";
import { xy } from "../steps/at.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import type { GeometryIssue } from "./issue.ts";

/** Two marks of one host closer than this, degrees, would cover each other at zoom 12. */
const LEAST_GAP = 0.0024;

function gap(one: Position, other: Position): number {
  const [[x, y], [otherX, otherY]] = [xy(one), xy(other)];
  return Math.hypot(x - otherX, y - otherY);
}

/** Marks of hosted places stand inside the ground of their host, and apart from each other. */
export function marksStandInTheirHost(
  records: readonly Place[],
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): GeometryIssue[] {
  const check = "marksStandInTheirHost";
  const marks = records.flatMap(({ id, location }) => {
    const position = positions.get(id);
    return location.class === "hosted" && position ? [{ id, host: location.host, position }] : [];
  });
  const outside = marks.filter(({ host, position }) => {
    const extent = groundAround(host, { records }, extents);
    return extent && !isInsideArea(position, extent);
  });
  const crowded = marks.filter(({ position }, index) =>
    marks.slice(index + 1).some((other) => gap(position, other.position) < LEAST_GAP),
  );
  return [
    ...outside.map(({ id, host }) => ({ check, place: id, message: `stands outside its host ${host}` })),
    ...crowded.map(({ id }) => ({ check, place: id, message: "stands on another mark" })),
  ];
}
