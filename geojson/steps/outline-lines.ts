import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { segments } from "./at.ts";
import { ringsOf } from "./shared-arcs.ts";

/** The whole outline of an area as lines. */
export function outlineLines(geometry: Polygon | MultiPolygon): MultiLineString {
  return { type: "MultiLineString", coordinates: ringsOf(geometry) };
}

/** Key of an edge, the same in both directions. */
function edgeKey(from: Position, to: Position): string {
  const [a, b] = [from.join(), to.join()];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Keys of all edges of an area's outline. */
export function edgeKeys(geometry: Polygon | MultiPolygon): Set<string> {
  return new Set(ringsOf(geometry).flatMap((ring) => segments(ring).map(([from, to]) => edgeKey(from, to))));
}

/** The runs of lines whose edges lie on an area's outline, vertex for vertex. */
export function linesOnOutline(lines: readonly Position[][], geometry: Polygon | MultiPolygon): Position[][] {
  const edges = edgeKeys(geometry);
  const runs: Position[][] = [];
  for (const line of lines) {
    let run: Position[] = [];
    for (const [from, to] of segments(line)) {
      if (edges.has(edgeKey(from, to))) run = run.length > 0 ? [...run, to] : [from, to];
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}
