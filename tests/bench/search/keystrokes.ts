import type { SearchEngine } from "../../../src/model/search/engine.ts";
import { SEARCH_QUERIES } from "../../data/search-queries.ts";

/** How long the answers to the keystrokes of all queries took. */
export interface KeystrokeTimes {
  records: number;
  /** Milliseconds to index the records; 0 where the index came ready-made. */
  indexMs: number;
  /** Milliseconds to make the engine from the index. */
  loadMs: number;
  /** Milliseconds of each keystroke, in ascending order. */
  keystrokesMs: number[];
}

/** Types the queries of the tests letter by letter; every step-th keystroke is measured, after a short warm-up. */
export function keystrokeTimes(engine: SearchEngine, step = 1): number[] {
  const typed = Object.values(SEARCH_QUERIES)
    .flat()
    .flatMap(([query]) => Array.from(query).map((_, at, all) => all.slice(0, at + 1).join("")));
  const measured = typed.filter((_, at) => at % step === 0);
  for (const text of measured.slice(0, 20)) engine.search(text);
  return measured
    .map((text) => {
      const start = performance.now();
      engine.search(text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}
