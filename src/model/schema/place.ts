import * as v from "valibot";
import { bilingual, citation, id } from "./text.ts";

const adcode = v.pipe(
  v.string(),
  v.regex(/^\d{6}$/, "expected a six-digit adcode"),
  v.description("County code"),
);
const feature = v.pipe(id, v.description("Id of a feature in geojson/source"));
const areaKm2 = v.pipe(v.number(), v.minValue(0.01), v.description("Area in km²"));

/** How the geometry of a place was obtained: the seven precision classes, from surveyed to not drawn. */
export const PRECISION_CLASSES = [
  "boundary",
  "derived",
  "outlined",
  "sized",
  "located",
  "hosted",
  "unlocated",
] as const;
export type PrecisionClass = (typeof PRECISION_CLASSES)[number];

const location = v.variant("class", [
  v.strictObject({
    class: v.literal("boundary"),
    adcodes: v.pipe(v.array(adcode), v.minLength(1), v.description("Counties whose union is the place")),
  }),
  v.strictObject({
    class: v.literal("derived"),
    members: v.pipe(v.array(id), v.minLength(1), v.description("Places it is computed from")),
  }),
  v.strictObject({
    class: v.literal("outlined"),
    feature,
    statedAreaKm2: v.optional(areaKm2),
  }),
  v.strictObject({
    class: v.literal("sized"),
    feature,
    shape: v.pipe(
      v.picklist(["circle", "corridor", "block"]),
      v.description("Shape of exactly the stated area"),
    ),
    areaKm2,
    areaCite: v.pipe(citation, v.description("Where the document states the area")),
  }),
  v.strictObject({
    class: v.literal("located"),
    feature,
    accuracyM: v.pipe(v.number(), v.minValue(10), v.description("Radius of uncertainty in metres")),
  }),
  v.strictObject({ class: v.literal("hosted"), host: id, cite: v.optional(citation) }),
  v.strictObject({ class: v.literal("unlocated"), host: v.optional(id) }),
]);

/** The ground itself: what it is, where it lies administratively, how well its position is known. */
export const place = v.strictObject({
  id,
  name: bilingual,
  kind: v.pipe(
    v.picklist([
      "province",
      "city",
      "district",
      "new-city",
      "zone",
      "park",
      "town",
      "campus",
      "facility",
      "platform",
      "corridor",
      "belt",
      "site",
    ]),
    v.description("What sort of ground"),
  ),
  homes: v.optional(v.pipe(v.array(adcode), v.description("Counties it lies in, where known"))),
  location,
  evidence: v.optional(
    v.array(
      v.strictObject({
        source: v.pipe(bilingual, v.description("Where the position comes from")),
        method: v.pipe(bilingual, v.description("How the geometry was made from it")),
        licence: v.pipe(v.picklist(["ODbL-1.0", "MIT", "project"]), v.description("Licence of the geometry")),
        url: v.optional(v.pipe(v.string(), v.url())),
      }),
    ),
  ),
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours"))),
});
export type Place = v.InferOutput<typeof place>;
