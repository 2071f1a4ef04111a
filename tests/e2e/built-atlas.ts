import { readFileSync } from "node:fs";
import { type AtlasIndex, indexAtlas } from "../../src/model/atlas-index.ts";
import type { AtlasData } from "../../src/model/schema/atlas.ts";
import type { BuiltPlace } from "../../src/model/schema/built-place.ts";

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The built atlas, to know what the app should show. */
export function builtAtlas(): AtlasIndex {
  return indexAtlas(read("public/data/atlas.json") as AtlasData);
}

/** The built places by id. */
export function builtPlaces(): Map<string, BuiltPlace> {
  const { places } = read("public/data/places.json") as { places: BuiltPlace[] };
  return new Map(places.map((place) => [place.id, place]));
}
