import type { Feature } from "geojson";
import { at } from "../steps/at.ts";
import { drawnLines } from "./drawn-lines.ts";
import { RAILWAY_NAMES } from "./fixed-names.ts";
import type { SourceFeatures } from "./source-features.ts";

/** Railways, the parts of each chained where they meet. */
export function buildRailways(railways: SourceFeatures<"railways">): Feature[] {
  return [...new Set(railways.map((railway) => railway.properties.name))].map((name) => {
    const parts = railways.filter((railway) => railway.properties.name === name);
    const nameEn = RAILWAY_NAMES[name];
    if (!nameEn) throw new Error(`no English name for the railway ${name} in fixed-names.ts`);
    const lines = drawnLines(
      parts.map((part) => part.geometry.coordinates),
      { tolerance: 0.0002, leastLength: 0 },
    );
    return {
      type: "Feature",
      properties: { name, name_en: nameEn, kind: at(parts, 0).properties.kind },
      geometry: { type: "MultiLineString", coordinates: lines },
    };
  });
}
