import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection } from "geojson";
import type { SiteSource } from "./organization-sites.ts";
import type { BaseSources, SourceFeatures, SourceName } from "./source-features.ts";

function readFeatures(file: string): readonly Feature[] {
  const collection = JSON.parse(
    readFileSync(new URL(`../source/${file}.geojson`, import.meta.url), "utf8"),
  ) as FeatureCollection;
  return collection.features;
}

const read = <N extends SourceName>(name: N): SourceFeatures<N> =>
  readFeatures(`base-${name}`) as unknown as SourceFeatures<N>;

/** Reads geojson/source/base-*.geojson. */
export function readBaseSources(): BaseSources {
  return {
    rivers: read("rivers"),
    water: read("water"),
    roads: read("roads"),
    railways: read("railways"),
    "metro-lines": read("metro-lines"),
    "metro-stations": read("metro-stations"),
    campuses: read("campuses"),
    sites: read("sites"),
    points: read("points"),
  };
}

/** Reads the sites of organizations, geojson/source/sites-osm.geojson. */
export function readSiteSources(): readonly SiteSource[] {
  return readFeatures("sites-osm") as unknown as readonly SiteSource[];
}
