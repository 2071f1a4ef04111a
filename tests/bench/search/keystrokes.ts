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

/** Types every query of the tests letter by letter, once to warm up and once to measure. */
export function keystrokeTimes(engine: SearchEngine): number[] {
  const typed = Object.values(SEARCH_QUERIES)
    .flat()
    .flatMap(([query]) =>
      Array.from(query, (_, at) =>
        Array.from(query)
          .slice(0, at + 1)
          .join(""),
      ),
    );
  for (const text of typed) engine.search(text);
  return typed
    .map((text) => {
      const start = performance.now();
      engine.search(text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}
