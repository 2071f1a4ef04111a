import type { Feature } from "geojson";
import { drawnLines } from "./drawn-lines.ts";
import { englishMetroLineName } from "./english-names.ts";
import type { SourceFeatures } from "./source-features.ts";

/** Metro lines with the colours of their operator. */
export function buildMetroLines(lines: SourceFeatures<"metro-lines">): Feature[] {
  return lines.map(({ properties: { name, colour }, geometry }) => ({
    type: "Feature",
    properties: { name, name_en: englishMetroLineName(name), colour },
    geometry: {
      type: "MultiLineString",
      coordinates: drawnLines(geometry.coordinates, { tolerance: 0.00015, leastLength: 0 }),
    },
  }));
}
