import { indexRecords } from "../../../../scripts/data/search-index.ts";
import type { SearchRecord } from "../../../../src/model/schema/search.ts";
import { makeEngine, type SearchEngine } from "../../../../src/model/search/engine.ts";

/** A record with a name in both languages. */
export function sampleRecord(zh: string, en: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { kind: "area", id: en, zh, en, weight: 0, ...more };
}

/** An engine over some records, indexed as the build does it. */
export function sampleEngine(records: SearchRecord[]): SearchEngine {
  return makeEngine(indexRecords(records));
}

/** Names of the answers to a query, best first. */
export function answersOf(engine: SearchEngine, query: string): string[] {
  return engine.search(query).hits.map(({ record }) => record.zh);
}
