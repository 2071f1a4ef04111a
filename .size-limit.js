import { firstLoadChunks } from "./scripts/first-load.mjs";

/** Budgets in kB of gzip (1 kB = 1000 B). */
const gzip = { gzip: true };

const chunks = firstLoadChunks();

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
