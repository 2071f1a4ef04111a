import type { BuiltPlace } from "./schema/built-place.ts";

/** Least share of a place's surface in a district that counts; less is within the accuracy of an outline. */
const LEAST_SHARE = 0.01;

/** Whether a place is ground that areas are at home in: a district, a city, the New Area or one of its new cities. */
export function isHomeGround(place: BuiltPlace): boolean {
  return place.class === "boundary" || place.kind === "new-city";
}

/** The grounds that a place lies in, reaches into, or is; none where its position does not tell. */
export function homeGrounds(places: Map<string, BuiltPlace>, placeId: string): string[] {
  const place = places.get(placeId);
  if (!place) return [];
  const touched = [
    placeId,
    ...place.within,
    ...place.overlaps.filter(({ share }) => share >= LEAST_SHARE).map(({ place: other }) => other),
  ];
  return [...new Set(touched)].filter((id) => {
    const ground = places.get(id);
    return ground !== undefined && isHomeGround(ground);
  });
}
