import { readFileSync } from "node:fs";

/**
 * Chunks that a visit fetches before the reader asks for anything: the page, the map, and all they import, out of
 * Vite's manifest (https://vite.dev/guide/backend-integration), each with its file and its style sheets.
 * @returns {{ file: string, css?: string[] }[]}
 */
export function firstLoadChunks() {
  const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
  const first = new Set();
  const add = (key) => {
    if (first.has(key)) return;
    first.add(key);
    for (const imported of manifest[key].imports ?? []) add(imported);
  };
  add("index.html");
  add("src/map/map-view.tsx");
  return [...first].map((key) => manifest[key]);
}
