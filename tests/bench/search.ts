import { build, preview } from "vite";
import { launchBrowser } from "../e2e/browser.ts";
import type { KeystrokeTimes } from "./search/keystrokes.ts";
import type { SearchBench } from "./search/main.ts";

const PORT = 4393;
const SYNTHETIC_RECORDS = 100_000;

function row(name: string, { records, indexMs, loadMs, keystrokesMs }: KeystrokeTimes): string {
  const at = (share: number): string =>
    (
      keystrokesMs[Math.min(keystrokesMs.length - 1, Math.floor(share * keystrokesMs.length))] ?? Number.NaN
    ).toFixed(1);
  const made = indexMs > 0 ? `indexed in ${(indexMs / 1000).toFixed(1)} s, ` : "ready-made index, ";
  return `search, ${name}, ${records.toLocaleString("en")} records: ${made}loaded in ${loadMs.toFixed(0)} ms; ${keystrokesMs.length} keystrokes p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/** Measures a keystroke in the atlas and among synthetic records in a worker, in the browser; prints a row for each. */
export async function benchSearch(): Promise<void> {
  const outDir = `${process.cwd()}/.cache/bench-search`;
  await build({
    root: "tests/bench/search",
    base: "./",
    configFile: false,
    publicDir: `${process.cwd()}/public`,
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: "127.0.0.1", port: PORT, strictPort: true },
  });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`http://127.0.0.1:${PORT}/`);
  const atlas = await page.evaluate(() => (globalThis as unknown as { bench: SearchBench }).bench.atlas());
  console.log(`${row("atlas", atlas)} (figure to hold 16)`);
  const synthetic = await page.evaluate(
    (count) => (globalThis as unknown as { bench: SearchBench }).bench.synthetic(count),
    SYNTHETIC_RECORDS,
  );
  console.log(row("in a worker", synthetic));
  await browser.close();
  await server.close();
}
