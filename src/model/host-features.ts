import type { Language } from "./quantity.ts";
import type { BuiltPlace } from "./schema/built-place.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "./schema/geometry.ts";

/** Grounds that only serve as hosts of shown marks: surface, stated sides and name, told apart by geometry. */
export type HostFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, { id: string; name: string }>;

/** Hosts of hosted places that are shown, as far as they have an extent and are not shown as areas themselves. */
export function hostFeatures(
  shownPlaces: Set<string>,
  places: Map<string, BuiltPlace>,
  geometry: { extents: PlaceExtents; lines: PlaceLines; points: PlacePoints },
  language: Language,
): HostFeatures {
  const hosts = new Set<string>();
  for (const id of shownPlaces) {
    const place = places.get(id);
    if (place?.class === "hosted" && place.host && !shownPlaces.has(place.host)) hosts.add(place.host);
  }
  const all: { geometry: GeoJSON.Geometry; properties: { id: string; class: string } }[] = [
    ...geometry.extents.features,
    ...geometry.lines.features,
    ...geometry.points.features.filter(({ properties }) => properties.kind === "label"),
  ];
  return {
    type: "FeatureCollection",
    features: all
      .filter(({ properties }) => hosts.has(properties.id))
      .map(({ geometry: shape, properties: { id } }) => ({
        type: "Feature",
        geometry: shape,
        properties: { id, name: places.get(id)?.name[language] ?? id },
      })),
  };
}
