import type { SourceSpecification } from "maplibre-gl";

/** Files of the base map, public/data/base/<name>.geojson; each is a source `base-<name>`. */
const BASE_FILES = [
  "land",
  "admin",
  "places",
  "water",
  "rivers",
  "roads",
  "railways",
  "metro",
  "stations",
  "sites",
  "site-labels",
] as const;

/** Name of a source of the base map. */
export type BaseSourceName = `base-${(typeof BASE_FILES)[number]}`;

const OPENSTREETMAP = '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a>';

/** Zoom up to which a source is cut into tiles; beyond, its tiles are stretched. */
const LARGEST_TILE_ZOOM = 13;

/** Sources of the base map; `dataUrl` is the address of the folder `data/`, with or without a final slash. */
export function baseSources(dataUrl: string): Record<string, SourceSpecification> {
  const folder = dataUrl.replace(/\/$/, "");
  const entries = BASE_FILES.map((name): [BaseSourceName, SourceSpecification] => [
    `base-${name}`,
    {
      type: "geojson",
      data: `${folder}/base/${name}.geojson`,
      maxzoom: LARGEST_TILE_ZOOM,
      ...(name === "roads" ? { attribution: OPENSTREETMAP } : {}),
    },
  ]);
  return Object.fromEntries(entries);
}
