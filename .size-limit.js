import { readFileSync } from "node:fs";

/** Budgets in kB of gzip (1 kB = 1000 B). */
const gzip = { gzip: true };

/** Vite's record of chunks, keyed by source module: https://vite.dev/guide/backend-integration */
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** Chunks that a visit fetches before the reader asks for anything: the page, the map, and all they import. */
const first = new Set();
function add(key) {
  if (first.has(key)) return;
  first.add(key);
  for (const imported of manifest[key].imports ?? []) add(imported);
}
add("index.html");
add("src/map/map-view.tsx");
const chunks = [...first].map((key) => manifest[key]);

export default [
  {
    name: "first load, script (worker counted)",
    path: [...chunks.map(({ file }) => `dist/${file}`), "dist/assets/maplibre-gl-worker-*.js"],
    limit: "600 kB",
    ...gzip,
  },
  {
    name: "first load, CSS",
    path: [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `dist/${file}`),
    limit: "15 kB",
    ...gzip,
  },
  { name: "first load, fonts", path: "dist/fonts/*.woff2", limit: "500 kB", brotli: false, gzip: false },
  {
    name: "first load, data",
    path: [
      "dist/data/atlas.json",
      "dist/data/places.json",
      "dist/data/place-*.geojson",
      "dist/data/organization-sites.geojson",
      "dist/data/base/*.geojson",
      "dist/config.json",
    ],
    limit: "400 kB",
    ...gzip,
  },
];
