import type { MultiPolygon, Polygon, Position } from "geojson";
import { at, keyOf, segments } from "./at.ts";

/** A run of vertices between two junctions, with the ids of the areas that have it on their outline (one or two). */
export interface Arc {
  readonly line: Position[];
  readonly owners: string[];
}

/** One use of an arc by a ring: its index, and whether the ring runs along it backwards. */
export interface ArcUse {
  readonly arc: number;
  readonly isReversed: boolean;
}

/** Areas cut into arcs: an edge between two neighbours is held once, so what is done to it is done to both. */
export interface SharedArcs {
  readonly arcs: Arc[];
  /** Area id → its rings, each a chain of arcs. */
  readonly rings: ReadonlyMap<string, ArcUse[][]>;
}

/** Polygon outlines by id. */
export interface Area {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** All rings of a polygon or multi-polygon. */
export function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Vertices where more than two edges meet. */
function findJunctions(areas: readonly Area[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const ring of areas.flatMap((area) => ringsOf(area.geometry))) {
    for (const [from, to] of segments(ring)) {
      link(keyOf(from), keyOf(to));
      link(keyOf(to), keyOf(from));
    }
  }
  return new Set([...neighbours].filter(([, others]) => others.size > 2).map(([key]) => key));
}

/** The ring's runs between junctions; a ring without a junction is one closed run that starts at its smallest vertex. */
function cutRing(ring: readonly Position[], junctions: ReadonlySet<string>): Position[][] {
  const open = ring.slice(0, -1);
  const keys = open.map(keyOf);
  const atJunction = keys.findIndex((key) => junctions.has(key));
  const start = atJunction >= 0 ? atJunction : keys.indexOf(at([...keys].sort(), 0));
  const turned = [...open.slice(start), ...open.slice(0, start), at(open, start)];
  const runs: Position[][] = [];
  let run = [at(turned, 0)];
  for (const position of turned.slice(1)) {
    run.push(position);
    if (!junctions.has(keyOf(position))) continue;
    runs.push(run);
    run = [position];
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/** Cuts areas whose common edges coincide to the vertex into shared arcs. */
export function cutSharedArcs(areas: readonly Area[]): SharedArcs {
  const junctions = findJunctions(areas);
  const arcs: Arc[] = [];
  const indexByKey = new Map<string, number>();
  const rings = new Map<string, ArcUse[][]>();
  for (const area of areas) {
    rings.set(
      area.id,
      ringsOf(area.geometry).map((ring) =>
        cutRing(ring, junctions).map((run) => {
          const [forward, backward] = [run.map(keyOf).join(" "), run.map(keyOf).reverse().join(" ")];
          const isReversed = backward < forward;
          const key = isReversed ? backward : forward;
          const known = indexByKey.get(key);
          if (known !== undefined) {
            at(arcs, known).owners.push(area.id);
            return { arc: known, isReversed };
          }
          indexByKey.set(key, arcs.length);
          arcs.push({ line: isReversed ? [...run].reverse() : run, owners: [area.id] });
          return { arc: arcs.length - 1, isReversed };
        }),
      ),
    );
  }
  return { arcs, rings };
}

/** The same arcs with every line replaced; ends must stay where they are. */
export function mapArcs(shared: SharedArcs, change: (line: Position[]) => Position[]): SharedArcs {
  return { rings: shared.rings, arcs: shared.arcs.map((arc) => ({ ...arc, line: change(arc.line) })) };
}
