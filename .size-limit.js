/** Budgets in kB of gzip (1 kB = 1000 B). */
const gzip = { gzip: true };

export default [
  {
    name: "first load, script (worker counted)",
    path: [
      "dist/assets/index-*.js",
      "dist/assets/react-*.js",
      "dist/assets/map-view-*.js",
      "dist/assets/maplibre-*.js",
      "dist/assets/rolldown-runtime-*.js",
    ],
    limit: "600 kB",
    ...gzip,
  },
  { name: "first load, CSS", path: "dist/assets/*.css", limit: "15 kB", ...gzip },
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
