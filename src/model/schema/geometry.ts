import * as v from "valibot";
import { PRECISION_CLASSES } from "./place.ts";

const position = v.array(v.number());
const precision = v.picklist(PRECISION_CLASSES);

// The inferred return type is the point of the function.
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type
function collection<Geometry extends v.GenericSchema, Properties extends v.GenericSchema>(
  geometry: Geometry,
  properties: Properties,
) {
  return v.object({
    type: v.literal("FeatureCollection"),
    features: v.array(v.object({ type: v.literal("Feature"), geometry, properties })),
  });
}

/** public/data/place-extents.geojson: the ground of places that have an extent. */
export const placeExtents = collection(
  v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(v.array(position))) }),
  ]),
  v.object({ id: v.string(), class: precision }),
);
export type PlaceExtents = v.InferOutput<typeof placeExtents>;

/** public/data/place-lines.geojson: the lines that a place's geometry claims. */
export const placeLines = collection(
  v.variant("type", [
    v.object({ type: v.literal("LineString"), coordinates: v.array(position) }),
    v.object({ type: v.literal("MultiLineString"), coordinates: v.array(v.array(position)) }),
  ]),
  v.object({ id: v.string(), class: precision }),
);
export type PlaceLines = v.InferOutput<typeof placeLines>;

/** public/data/place-points.geojson: one point for each placed place, position, mark in a host, or label anchor. */
export const placePoints = collection(
  v.object({ type: v.literal("Point"), coordinates: position }),
  v.object({
    id: v.string(),
    class: precision,
    kind: v.picklist(["position", "mark", "label"]),
    accuracyM: v.optional(v.number()),
  }),
);
export type PlacePoints = v.InferOutput<typeof placePoints>;
