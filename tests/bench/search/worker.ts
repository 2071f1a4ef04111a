import { indexRecords } from "../../../scripts/data/search-index.ts";
import type { SearchRecord } from "../../../src/model/schema/search.ts";
import { createEngine } from "../../../src/model/search/engine.ts";
import { type KeystrokeTimes, keystrokeTimes } from "./keystrokes.ts";
import { syntheticRecords } from "./synthetic.ts";

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ real: SearchRecord[]; count: number }>) => void;
  postMessage: (times: KeystrokeTimes) => void;
};

async function measure(real: SearchRecord[], count: number): Promise<KeystrokeTimes> {
  const records = syntheticRecords(real, count);
  const start = performance.now();
  const file = indexRecords(records);
  const indexed = performance.now();
  const engine = await createEngine(file);
  const loaded = performance.now();
  return {
    records: count,
    indexMs: indexed - start,
    loadMs: loaded - indexed,
    keystrokesMs: keystrokeTimes(engine),
  };
}

scope.onmessage = ({ data: { real, count } }) => {
  void measure(real, count).then((times) => scope.postMessage(times));
};
