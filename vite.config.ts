import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./scripts/vite/content-security-policy.ts";
import { messages } from "./scripts/vite/messages.ts";
import { offline } from "./scripts/vite/offline.ts";
import { preloadMap } from "./scripts/vite/preload-map.ts";
import { zipWithoutWorkers } from "./scripts/vite/zip-without-workers.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), messages(), zipWithoutWorkers(), contentSecurityPolicy(), preloadMap(), offline()],
  build: {
    target: "es2022",
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", test: /node_modules\/maplibre-gl/ },
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173 },
});
