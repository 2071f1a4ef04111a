import type { Plugin } from "vite";

const SHIM = "\0fflate-without-workers";

/**
 * The XLSX writer compresses in workers made from `blob:` addresses, which the page's policy forbids.
 * It gets the same library's compression on the spot instead; the files are small.
 */
export function zipWithoutWorkers(): Plugin {
  return {
    name: "zip-without-workers",
    enforce: "pre",
    resolveId(source, importer) {
      return source === "fflate" && importer?.includes("/write-excel-file/") ? SHIM : null;
    },
    load(id) {
      if (id !== SHIM) return null;
      return `import { strToU8, zipSync } from "fflate";
export { strToU8, zipSync };
export function zip(files, done) { done(null, zipSync(files)); }`;
    },
  };
}
