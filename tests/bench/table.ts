import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { messages } from "../../scripts/vite/messages.ts";
import { zipWithoutWorkers } from "../../scripts/vite/zip-without-workers.ts";
import { type Browser, launchBrowser, type Page } from "../e2e/browser.ts";
import { clickFacets, scrollTable } from "./table/actions.ts";

const PORT = 4394;
const SYNTHETIC_ROWS = 100_000;
const CLICKS = 40;
const FRAMES = 300;
/** About twenty rows a frame: as fast as a wheel is spun. */
const STEP_PIXELS = 1000;

function at(values: number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1);
}

async function openTable(browser: Browser, rows: number): Promise<{ page: Page; areas: string }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  page.setDefaultTimeout(180_000);
  await page.goto(`http://127.0.0.1:${PORT}/?rows=${rows}`);
  const count = await page.getByRole("grid").getAttribute("aria-rowcount");
  await page.getByRole("button", { name: /^筛选/ }).click();
  for (const name of ["位置精度", "有无目标", "规划期"])
    await page.locator("summary", { hasText: name }).click();
  return { page, areas: (Number(count) - 1).toLocaleString("en") };
}

/** Prints the rows of a table of that many areas; the scrolling first, while nothing is filtered out. */
async function benchRows(browser: Browser, rows: number): Promise<void> {
  const { page, areas } = await openTable(browser, rows);
  if (rows > 0) {
    const { frameMs, blankFrames } = await page.evaluate(scrollTable, {
      frames: FRAMES,
      stepPixels: STEP_PIXELS,
    });
    const rendered = await page.locator("[role=grid] tbody tr").count();
    console.log(
      `table scroll, ${areas} areas, ${STEP_PIXELS} px a frame: frame p50 ${at(frameMs, 0.5)} ms, p95 ${at(frameMs, 0.95)} ms, ${blankFrames} of ${FRAMES} frames without rows, ${rendered} rows in the page`,
    );
  }
  const times = await page.evaluate(clickFacets, CLICKS);
  console.log(
    `facet click, table and all counts anew, ${areas} areas: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`,
  );
  await page.close();
}

/** Measures facet clicks and scrolling in the real table, over the atlas and over synthetic areas; prints a row for each. */
export async function benchTable(): Promise<void> {
  const outDir = `${process.cwd()}/.cache/bench-table`;
  await build({
    root: "tests/bench/table",
    base: "./",
    configFile: false,
    plugins: [react(), messages(), zipWithoutWorkers()],
    publicDir: `${process.cwd()}/public`,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: "127.0.0.1", port: PORT, strictPort: true },
  });
  const browser = await launchBrowser();
  await benchRows(browser, 0);
  await benchRows(browser, SYNTHETIC_ROWS);
  await browser.close();
  await server.close();
}
