import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PluginOption } from "vite";
import { VitePWA, type VitePWAOptions } from "vite-plugin-pwa";

/** Folder of the build that is going on. */
let folder = "dist";

/** SRI hash of a built file: a worker refuses a file of another content, so a half-published edition is never taken. */
function integrityOf(url: string): string {
  return `sha384-${createHash("sha384")
    .update(readFileSync(join(folder, url)))
    .digest("base64")}`;
}

const OPTIONS: Partial<VitePWAOptions> = {
  injectRegister: null,
  registerType: "prompt",
  manifest: {
    name: "西安产业空间地图 Xi'an industry atlas",
    short_name: "西安产业地图",
    description: "五份公开规划文件中的产业空间格局，画在一张地图上；每个数字都注明文件与行号。",
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#f5f3ee",
    theme_color: "#0b6e6e",
    icons: [
      { src: "icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
  },
  workbox: {
    globPatterns: ["**/*"],
    globIgnores: ["config.json", "preview.png", "sw.js", "workbox-*.js", ".vite/**", "manifest.webmanifest"],
    maximumFileSizeToCacheInBytes: 20_000_000,
    dontCacheBustURLsMatching: /^assets\//,
    navigateFallback: "index.html",
    navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(entry.url) })),
      }),
    ],
    runtimeCaching: [
      {
        // The operator's own files change without a build: newest first, the kept ones without a network.
        urlPattern: ({ url, sameOrigin }) =>
          sameOrigin && (url.pathname.endsWith("/config.json") || url.pathname.endsWith(".txt")),
        handler: "NetworkFirst",
        options: { cacheName: "operator-files", networkTimeoutSeconds: 4 },
      },
    ],
  },
};

/** Makes the page installable and keeps every built file for use without a network. */
export function offline(): PluginOption {
  return [
    {
      name: "offline-folder",
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA(OPTIONS),
  ];
}
