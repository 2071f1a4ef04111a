import * as v from "valibot";
import { PRECISION_CLASSES, place } from "./place.ts";
import { bilingual, citation, id } from "./text.ts";

const lonLat = v.strictTuple([v.number(), v.number()]);

/** A place as the app reads it: public/data/places.json. */
export const builtPlace = v.strictObject({
  id,
  name: bilingual,
  kind: place.entries.kind,
  class: v.picklist(PRECISION_CLASSES),
  homes: v.optional(v.array(v.string())),
  host: v.optional(id),
  areaKm2: v.optional(v.number()),
  statedAreaKm2: v.optional(v.number()),
  areaCite: v.optional(citation),
  accuracyM: v.optional(v.number()),
  bbox: v.optional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  anchor: v.optional(lonLat),
  evidence: v.optional(v.array(v.unwrap(place.entries.evidence).item)),
  note: v.optional(bilingual),
  overlaps: v.array(v.strictObject({ place: id, km2: v.number(), share: v.number() })),
  within: v.array(id),
  near: v.array(v.strictObject({ place: id, distanceM: v.optional(v.number()) })),
});
export type BuiltPlace = v.InferOutput<typeof builtPlace>;

/** public/data/places.json. */
export const builtPlaces = v.strictObject({ places: v.array(builtPlace) });
