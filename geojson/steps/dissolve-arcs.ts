import type { MultiPolygon, Polygon, Position } from "geojson";
import { at, isClosed, keyOf } from "./at.ts";
import { isInsideRing } from "./is-inside-ring.ts";
import { ringArea } from "./ring-area.ts";
import type { SharedArcs } from "./shared-arcs.ts";

/** The arcs of a group of areas that are not shared inside the group, each in the direction its area runs along it. */
function outerRuns(shared: SharedArcs, ids: readonly string[]): Position[][] {
  const uses = ids.flatMap((id) => {
    const rings = shared.rings.get(id);
    if (!rings) throw new Error(`no area ${id} among the shared arcs`);
    return rings.flat();
  });
  const count = new Map<number, number>();
  for (const use of uses) count.set(use.arc, (count.get(use.arc) ?? 0) + 1);
  return uses
    .filter((use) => count.get(use.arc) === 1)
    .map(({ arc, isReversed }) => {
      const { line } = at(shared.arcs, arc);
      return isReversed ? [...line].reverse() : line;
    });
}

/** Chains runs head to tail into closed rings. */
function chainRings(runs: readonly Position[][]): Position[][] {
  const byStart = new Map<string, Position[][]>();
  for (const run of runs) {
    const key = keyOf(at(run, 0));
    byStart.set(key, [...(byStart.get(key) ?? []), run]);
  }
  const rings: Position[][] = [];
  for (const first of runs) {
    const waiting = byStart.get(keyOf(at(first, 0)));
    if (!waiting?.includes(first)) continue;
    byStart.set(
      keyOf(at(first, 0)),
      waiting.filter((run) => run !== first),
    );
    const ring = [...first];
    while (!isClosed(ring)) {
      const key = keyOf(at(ring, -1));
      const [next, ...others] = byStart.get(key) ?? [];
      if (!next) throw new Error(`outline does not close at ${key}`);
      byStart.set(key, others);
      ring.push(...next.slice(1));
    }
    rings.push(ring);
  }
  return rings;
}

/** The union of areas of one topology: their common arcs are left out, so no vertex moves. Outer rings run counter-clockwise. */
export function dissolveArcs(shared: SharedArcs, ids: readonly string[]): Polygon | MultiPolygon {
  const rings = chainRings(outerRuns(shared, ids));
  const isClockwise =
    ringArea(rings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a))) < 0;
  const turned = isClockwise ? rings.map((ring) => [...ring].reverse()) : rings;
  const outers = turned.filter((ring) => ringArea(ring) > 0).map((outer) => ({ outer, rings: [outer] }));
  for (const hole of turned.filter((ring) => ringArea(ring) < 0)) {
    outers.find(({ outer }) => hole.some((position) => isInsideRing(position, outer)))?.rings.push(hole);
  }
  const polygons = outers.map(({ rings: own }) => own);
  return polygons.length === 1
    ? { type: "Polygon", coordinates: at(polygons, 0) }
    : { type: "MultiPolygon", coordinates: polygons };
}
