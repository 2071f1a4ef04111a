import type { Box } from "./box.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/** What there is to see of a place: its extent, its position, for a hosted mark its host; nothing where it is not placed. */
export function placeBox(places: Map<string, BuiltPlace>, placeId: string): Box | undefined {
  const place = places.get(placeId);
  // A hosted mark has no place of its own: its host is what there is to see.
  const seen = place?.class === "hosted" && place.host ? (places.get(place.host) ?? place) : place;
  const [longitude, latitude] = seen?.anchor ?? [];
  if (seen?.bbox) return [...seen.bbox];
  return longitude !== undefined && latitude !== undefined
    ? [longitude, latitude, longitude, latitude]
    : undefined;
}
