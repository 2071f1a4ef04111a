import type { SearchFile } from "../../../src/model/schema/search.ts";
import { createEngine } from "../../../src/model/search/engine.ts";
import { type KeystrokeTimes, keystrokeTimes } from "./keystrokes.ts";

/** What the bench asks the page for. */
export interface SearchBench {
  /** The atlas on the page itself, with its ready-made index. */
  atlas: () => Promise<KeystrokeTimes>;
  /** Synthetic records, indexed and searched in a worker. */
  synthetic: (count: number) => Promise<KeystrokeTimes>;
}

async function readFile(): Promise<SearchFile> {
  return (await (await fetch("./data/search.json")).json()) as SearchFile;
}

const bench: SearchBench = {
  atlas: async () => {
    const file = await readFile();
    const start = performance.now();
    const engine = await createEngine(file);
    const loadMs = performance.now() - start;
    return { records: file.records.length, indexMs: 0, loadMs, keystrokesMs: keystrokeTimes(engine) };
  },
  synthetic: async (count) => {
    const { records: real } = await readFile();
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<KeystrokeTimes>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ real, count });
    });
  },
};
Object.assign(globalThis, { bench });
