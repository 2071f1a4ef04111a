import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SearchFile } from "../../src/model/schema/search.ts";
import { createEngine } from "../../src/model/search/engine.ts";
import { fold, makeFolding } from "../../src/model/search/fold.ts";
import { SEARCH_QUERIES } from "./search-queries.ts";

const file = JSON.parse(readFileSync("public/data/search.json", "utf8")) as SearchFile;
const engine = await createEngine(file);
const folding = makeFolding(file);

function folded(text: string): string {
  return fold(text, folding).cells.join("");
}

describe("search in the atlas", () => {
  for (const [manner, queries] of Object.entries(SEARCH_QUERIES)) {
    it.each(queries)(`finds by ${manner}: %s is %s %s`, (query, kind, id) => {
      const [first] = engine.search(query).hits;
      expect(first && { kind: first.record.kind, id: first.record.id }).toEqual({ kind, id });
    });
  }

  it("is tried with at least 60 queries, each once", () => {
    const queries = Object.values(SEARCH_QUERIES).flatMap((each) => each.map(([query]) => query));
    expect(new Set(queries).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });

  it.each(["zh", "en"] as const)(
    "finds every record by its full %s name, nothing else before it",
    { timeout: 240_000 },
    (language) => {
      const missed = file.records.flatMap((record) => {
        const { hits } = engine.search(record[language]);
        const ownAt = hits.findIndex((hit) => hit.record === record);
        const before = hits.slice(0, Math.max(0, ownAt));
        const isBeaten = before.some(({ name }) => folded(name) !== folded(record[language]));
        return ownAt < 0 || isBeaten
          ? [
              `${record.kind} ${record.id}: ${record[language]} at ${ownAt}, after ${before.map(({ name }) => name)[0]}`,
            ]
          : [];
      });
      expect(missed).toEqual([]);
    },
  );

  it("finds nothing for what no document names, and says so rather than guess", () => {
    expect(engine.search("长庆油田").hits).toEqual([]);
    expect(engine.search("qwrtzp").hits).toEqual([]);
  });

  it("says when the answers only come near", () => {
    expect(engine.search("第三代半倒体").isApproximate).toBe(true);
    expect(engine.search("第三代半导体").isApproximate).toBe(false);
  });
});
