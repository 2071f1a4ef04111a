import type { Position } from "geojson";
import {
  type Distances,
  type PlaceDistance,
  type PlaceDistances,
  TARGET_KINDS,
  type TargetKind,
} from "../../src/model/schema/distances.ts";
import type { BaseSources } from "../base/source-features.ts";
import type { BuiltPlaces } from "../places/build-places.ts";
import type { PlaceInputs } from "../places/place-index.ts";
import { at } from "../steps/at.ts";
import { FRAME, isInBox } from "../steps/frame.ts";
import { metresToLines } from "../steps/metres-to-lines.ts";
import { type Ground, groundOf } from "./ground.ts";
import { farthestM, nearestM, standpoints } from "./span.ts";
import { distanceTargets, type Target } from "./targets.ts";

/** Distances are rounded to this many metres. */
const STEP_M = 10;

/** How many of a kind are listed for a place: every named one, or the nearest. */
const LISTED: Record<TargetKind, number> = {
  airport: 1,
  "high-speed-station": 2,
  expressway: 1,
  "rail-port": 1,
  university: 2,
};

/** Kinds of which the base map holds only what lies in its frame, so that a nearer one may lie beyond. */
const NEAREST_KINDS: ReadonlySet<TargetKind> = new Set(["expressway", "university"]);

const round = (metres: number): number => Math.round(metres / STEP_M) * STEP_M;

const [WEST, SOUTH, EAST, NORTH] = FRAME;

/** The edge of the base map. */
const EDGE: readonly Position[] = [
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
  [WEST, SOUTH],
];

/** Metres from a ground to the edge of the base map; 0 where it reaches over the edge. */
function metresToEdge(ground: Ground): number {
  return standpoints(ground).reduce(
    (least, position) => (isInBox(position, FRAME) ? Math.min(least, metresToLines(position, [EDGE])) : 0),
    Infinity,
  );
}

function measure(ground: Ground, targets: readonly Target[]): PlaceDistance[] {
  const toEdge = metresToEdge(ground);
  const isOutside = standpoints(ground).every((position) => !isInBox(position, FRAME));
  return TARGET_KINDS.flatMap((kind) => {
    const isNearest = NEAREST_KINDS.has(kind);
    if (isNearest && isOutside) return [];
    const measured = targets
      .flatMap((target, index) =>
        target.kind === kind ? [{ target, index, metres: nearestM(ground, target.geometry) }] : [],
      )
      .sort((a, b) => a.metres - b.metres);
    const seen = new Set<string>();
    const distinct = measured.filter(({ target }) => !seen.has(target.name.zh) && seen.add(target.name.zh));
    return distinct.slice(0, LISTED[kind]).map(({ target, index, metres }): PlaceDistance => {
      const isPoint = !("type" in ground.shape) && ground.shape.length === 1;
      return {
        target: index,
        fromM: round(metres),
        toM: round(isPoint ? metres : farthestM(ground, target.geometry)),
        ...(isNearest && metres > toEdge && { isAtEdge: true as const }),
      };
    });
  });
}

/** Keeps the targets that some place names, in their order, and points the distances at them. */
function withUsedTargets(places: PlaceDistances[], targets: readonly Target[]): Distances {
  const used = [...new Set(places.flatMap(({ distances }) => distances.map(({ target }) => target)))].sort(
    (a, b) => a - b,
  );
  const position = new Map(used.map((index, place) => [index, place]));
  return {
    targets: used.map((index) => {
      const { kind, name, accuracyM } = at(targets, index);
      return { kind, name, accuracyM };
    }),
    places: places.map((place) => ({
      ...place,
      distances: place.distances.map((distance) => ({
        ...distance,
        target: position.get(distance.target) ?? 0,
      })),
    })),
  };
}

/** public/data/distances.json: straight lines from every placed place to what investors ask for. */
export function buildDistances(
  inputs: Pick<PlaceInputs, "records">,
  { extents, positions }: Pick<BuiltPlaces, "extents" | "positions">,
  sources: Pick<BaseSources, "campuses" | "points" | "railways" | "roads" | "sites">,
): Distances {
  const targets = distanceTargets(sources);
  const known = new Map<Ground["shape"], PlaceDistance[]>();
  const places = inputs.records.flatMap((record): PlaceDistances[] => {
    const ground = groundOf(record, inputs, extents, positions);
    if (!ground) return [];
    const distances = known.get(ground.shape) ?? measure(ground, targets);
    known.set(ground.shape, distances);
    return [{ place: record.id, basis: ground.basis, accuracyM: ground.accuracyM, distances }];
  });
  return withUsedTargets(places, targets);
}
