import { defineConfig } from "@playwright/test";
import { SOFTWARE_GRAPHICS } from "./scripts/software-graphics.mjs";

const PORT = 4273;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env["CI"] !== undefined,
  retries: process.env["CI"] === undefined ? 0 : 1,
  workers: 2,
  fullyParallel: true,
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    serviceWorkers: "block",
    trace: "on-first-retry",
    launchOptions: {
      args: SOFTWARE_GRAPHICS,
      ...(process.env["ATLAS_BROWSER"] && { executablePath: process.env["ATLAS_BROWSER"] }),
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
