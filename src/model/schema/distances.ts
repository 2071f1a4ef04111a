import * as v from "valibot";
import { bilingual, id } from "./text.ts";

const metres = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What distances are measured to. */
export const TARGET_KINDS = [
  "airport",
  "high-speed-station",
  "expressway",
  "rail-port",
  "university",
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** From what a distance is measured: the ground drawn, the position, the ground or position of the host, the members. */
export const DISTANCE_BASES = ["ground", "position", "host-ground", "host-position", "members"] as const;

const distance = v.strictObject({
  target: v.pipe(v.number(), v.integer(), v.description("Index in targets")),
  fromM: v.pipe(metres, v.description("Nearest, 0 where the target lies in the ground or crosses it")),
  toM: v.pipe(metres, v.description("Farthest; equal to fromM where a position is measured")),
  isAtEdge: v.optional(
    v.pipe(
      v.literal(true),
      v.description("The base map ends nearer than the target: beyond it may lie a nearer one"),
    ),
  ),
});
export type PlaceDistance = v.InferOutput<typeof distance>;

const placeDistances = v.strictObject({
  place: id,
  basis: v.picklist(DISTANCE_BASES),
  accuracyM: v.pipe(metres, v.description("How well the place is known, in metres")),
  distances: v.array(distance),
});
export type PlaceDistances = v.InferOutput<typeof placeDistances>;

/** public/data/distances.json: straight lines from every placed place; a place that is not placed is not in it. */
export const distances = v.strictObject({
  targets: v.array(
    v.strictObject({
      kind: v.picklist(TARGET_KINDS),
      name: bilingual,
      accuracyM: v.pipe(metres, v.description("How well the target is known, in metres")),
    }),
  ),
  places: v.array(placeDistances),
});
export type Distances = v.InferOutput<typeof distances>;
