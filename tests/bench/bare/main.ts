import { Map as MapLibreMap } from "maplibre-gl";
import "../../../src/map/worker.ts";
import { addImages } from "../../../src/map/images.ts";
import { mapStyle } from "../../../src/map/style.ts";
import { areaFeatures } from "../../../src/model/area-features.ts";
import { indexAtlas } from "../../../src/model/atlas-index.ts";
import type { AtlasData } from "../../../src/model/schema/atlas.ts";
import type { BuiltPlace } from "../../../src/model/schema/built-place.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "../../../src/model/schema/geometry.ts";

/** The floor that the app is measured against: the same style and data, no React, no checks, no panel. */
function url(path: string): string {
  return new URL(path, document.baseURI).href;
}

async function json(path: string): Promise<unknown> {
  return (await fetch(url(path))).json();
}

const [atlas, places, extents, lines, points] = await Promise.all([
  json("data/atlas.json"),
  json("data/places.json"),
  json("data/place-extents.geojson"),
  json("data/place-lines.geojson"),
  json("data/place-points.geojson"),
]);
const placesById = new Map((places as { places: BuiltPlace[] }).places.map((place) => [place.id, place]));
const features = areaFeatures(
  indexAtlas(atlas as AtlasData),
  placesById,
  { extents: extents as PlaceExtents, lines: lines as PlaceLines, points: points as PlacePoints },
  [{ id: "xixian-ten-parks", slot: 0 }],
  "zh",
);
const container = document.getElementById("map");
if (!container) throw new Error("no #map");
const map = new MapLibreMap({
  container,
  style: mapStyle({
    theme: "light",
    language: "zh",
    fillOpacity: 1,
    features,
    extents: extents as PlaceExtents,
    url,
  }),
  center: [108.86, 34.36],
  zoom: 9.8,
  attributionControl: false,
});
addImages(map);
Object.assign(container, { map });
