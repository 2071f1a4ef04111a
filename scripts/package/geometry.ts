import { geoJsonFile, geoJsonText, geometryByPlace, placeLicences } from "../../src/model/area-geojson.ts";
import type { Built } from "./read-built.ts";

/** The geometry of every placed place as GeoJSON, each with its precision class, accuracy and licence. */
export function geometryText({ places, geometry }: Built, notice: string): string {
  const shapes = geometryByPlace(geometry);
  return geoJsonText(
    geoJsonFile(
      "xian_atlas_geometry",
      notice,
      places.flatMap((place) => {
        const shape = shapes.get(place.id);
        if (!shape) return [];
        return {
          type: "Feature" as const,
          id: place.id,
          geometry: shape,
          properties: {
            id: place.id,
            name_zh: place.name.zh,
            name_en: place.name.en,
            precision: place.class,
            accuracy_m: place.accuracyM ?? null,
            host: place.host ?? null,
            licence: placeLicences(place),
            notice,
          },
        };
      }),
    ),
  );
}
