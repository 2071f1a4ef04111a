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

/** Kilometres that a degree of latitude measures. */
const KM_PER_DEGREE = 111.2;

/** Least distance in kilometres from a position to the edge of a picture of it. */
const LEAST_AROUND_KM = 3;

/** {@link placeBox} with room around a position: for its uncertainty, and for its surroundings to be known by. */
export function pictureBox(places: Map<string, BuiltPlace>, placeId: string): Box | undefined {
  const box = placeBox(places, placeId);
  if (!box) return undefined;
  const [west, south, east, north] = box;
  if (west !== east || south !== north) return box;
  const accuracyM = places.get(placeId)?.accuracyM ?? 0;
  const around = Math.max(LEAST_AROUND_KM, (accuracyM / 1000) * 1.6) / KM_PER_DEGREE;
  const across = around / Math.cos((south * Math.PI) / 180);
  return [west - across, south - around, east + across, north + around];
}
