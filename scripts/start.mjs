// What `npm start` does: installs what is missing, builds, serves on loopback, prints the address.
import { installPackages, requireNode, run } from "./install.mjs";

requireNode();
installPackages();
run(
  process.execPath,
  ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
  "Read the message above.",
);
const { preview } = await import("vite");
const server = await preview({ preview: { host: "127.0.0.1", port: 4173, strictPort: false } });
console.log(`\nXi'an industry atlas 西安产业空间地图: ${server.resolvedUrls?.local[0]}\nStop with Ctrl+C.`);
