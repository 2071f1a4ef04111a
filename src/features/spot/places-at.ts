import { booleanPointInPolygon, distance } from "@turf/turf";
import type { BuiltPlace } from "../../model/schema/built-place.ts";
import type { PlaceExtents } from "../../model/schema/geometry.ts";

/** Distance in metres within which a point without extent still counts as this spot. */
const MARK_RADIUS_M = 400;

/** Places that cover a spot: extents that contain it, and positions whose own uncertainty reaches it. */
export function placesAt(
  longitude: number,
  latitude: number,
  extents: PlaceExtents,
  places: Map<string, BuiltPlace>,
): Set<string> {
  const spot = [longitude, latitude];
  const found = new Set<string>();
  for (const { geometry, properties } of extents.features) {
    const box = places.get(properties.id)?.bbox;
    if (box && (longitude < box[0] || latitude < box[1] || longitude > box[2] || latitude > box[3])) continue;
    if (booleanPointInPolygon(spot, geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon))
      found.add(properties.id);
  }
  for (const place of places.values()) {
    if (place.class !== "located" || !place.anchor) continue;
    const metres = distance(spot, place.anchor, { units: "meters" });
    if (metres <= Math.max(place.accuracyM ?? 0, MARK_RADIUS_M)) found.add(place.id);
  }
  return found;
}
