import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Map as MapLibreMap } from "maplibre-gl";
import { build, preview } from "vite";
import { firstLoadChunks } from "../../scripts/first-load.mjs";
import { AppDriver } from "../e2e/app-driver.ts";
import { launchBrowser, type Page } from "../e2e/browser.ts";
import { measureBrochure } from "./brochure.ts";
import { measureCompare } from "./compare.ts";
import { benchSearch } from "./search.ts";
import { benchTable } from "./table.ts";

const RUNS = 7;
const CLICKS = 20;

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function firstLoadScript(): number {
  const worker = readdirSync("dist/assets")
    .filter((name) => name.startsWith("maplibre-gl-worker"))
    .map((name) => `assets/${name}`);
  return [...firstLoadChunks().map(({ file }) => file), ...worker].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
}

/** Milliseconds from navigation until the ten parks are drawn and labelled and the map rests. */
async function timeToAreas(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const drawn = await page.waitForFunction(() => {
    const { map } = document.querySelector<HTMLElement & { map?: MapLibreMap }>("[data-testid=map]") ?? {};
    const isDrawn =
      map?.getLayer("area-label-point") !== undefined &&
      map.loaded() &&
      map.areTilesLoaded() &&
      map.queryRenderedFeatures({ layers: ["area-point"] }).length > 0 &&
      map.queryRenderedFeatures({ layers: ["area-label-point"] }).length > 0;
    return isDrawn ? performance.now() : 0;
  });
  return drawn.jsonValue();
}

await build({ logLevel: "warn" });
mkdirSync(".cache", { recursive: true });
await build({
  root: "tests/bench/bare",
  base: "./",
  configFile: false,
  publicDir: `${process.cwd()}/public`,
  logLevel: "warn",
  build: { outDir: `${process.cwd()}/.cache/bare`, emptyOutDir: true, target: "es2022" },
});
const app = await preview({ preview: { port: 4391, strictPort: true } });
const bare = await preview({
  configFile: false,
  build: { outDir: ".cache/bare" },
  preview: { host: "127.0.0.1", port: 4392, strictPort: true },
});
const browser = await launchBrowser();
const times: { app: number[]; bare: number[] } = { app: [], bare: [] };
for (let run = 0; run < RUNS; run++) {
  for (const [name, port] of [
    ["bare", 4392],
    ["app", 4391],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    times[name].push(await timeToAreas(await context.newPage(), `http://127.0.0.1:${port}/`));
    await context.close();
  }
}

const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
await page.goto("http://127.0.0.1:4391/?s=l.xixian-ten-parks");
await new AppDriver(page).mapAtRest();
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
const clicks: number[] = [];
for (let click = 0; click < CLICKS; click++) {
  clicks.push(
    await page.evaluate((turn) => {
      const rows = [...document.querySelectorAll<HTMLElement>("section li button")].filter((button) =>
        /园/.test(button.textContent),
      );
      const row = rows[turn % 10];
      const start = performance.now();
      row?.click();
      // React commits a click within the event; reading the layout makes the browser finish it.
      void document.querySelector("[data-panel-title]")?.getBoundingClientRect();
      return performance.now() - start;
    }, click),
  );
  await page.goBack();
  await page.waitForTimeout(150);
}
const medians = { app: quantile(times.app, 0.5), bare: quantile(times.bare, 0.5) };
console.log(
  `first load, script (worker counted): ${(firstLoadScript() / 1000).toFixed(1)} kB gzip (budget 600)`,
);
console.log(
  `areas drawn and labelled, median of ${RUNS}: app ${medians.app.toFixed(0)} ms, bare map ${medians.bare.toFixed(0)} ms, ratio ${(medians.app / medians.bare).toFixed(2)} (figure to hold 1.25)`,
);
console.log(
  `area click to panel at 4 × CPU slow-down, ${CLICKS} clicks: p50 ${quantile(clicks, 0.5).toFixed(1)} ms, p95 ${quantile(clicks, 0.95).toFixed(1)} ms (figure to hold 50)`,
);
const compare = await measureCompare(browser, "http://127.0.0.1:4391/");
console.log(
  `comparison of four areas at 4 × CPU slow-down: first ${compare.first.toFixed(0)} ms, then p50 ${quantile(compare.again, 0.5).toFixed(0)} ms, p95 ${quantile(compare.again, 0.95).toFixed(0)} ms`,
);
console.log("hover and selection: no data to the map worker (tests/e2e/explore.spec.ts counts the messages)");
await browser.close();
const brochures = await measureBrochure("http://127.0.0.1:4391/");
console.log(
  `brochure of three areas, ${brochures.length} browsers: median ${quantile(brochures, 0.5).toFixed(1)} s, ${Math.min(...brochures).toFixed(1)} to ${Math.max(...brochures).toFixed(1)} s (figure to hold 10)`,
);
await Promise.all([app.close(), bare.close()]);
await benchTable();
await benchSearch();
