import { indexRecords } from "../../../scripts/data/search-index.ts";
import type { SearchRecord } from "../../../src/model/schema/search.ts";
import { makeEngine } from "../../../src/model/search/engine.ts";
import { type KeystrokeTimes, keystrokeTimes } from "./keystrokes.ts";
import { syntheticRecords } from "./synthetic.ts";

/** One keystroke in four is enough to know, and keeps the bench short. */
const KEYSTROKE_STEP = 4;

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ real: SearchRecord[]; count: number }>) => void;
  postMessage: (times: KeystrokeTimes) => void;
};

function measure(real: SearchRecord[], count: number): KeystrokeTimes {
  const records = syntheticRecords(real, count);
  const start = performance.now();
  const file = indexRecords(records);
  const indexed = performance.now();
  const engine = makeEngine(file);
  const loaded = performance.now();
  return {
    records: count,
    indexMs: indexed - start,
    loadMs: loaded - indexed,
    keystrokesMs: keystrokeTimes(engine, KEYSTROKE_STEP),
  };
}

scope.onmessage = ({ data: { real, count } }) => {
  scope.postMessage(measure(real, count));
};
