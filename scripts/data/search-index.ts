import MiniSearch from "minisearch";
import type { SearchFile, SearchRecord } from "../../src/model/schema/search.ts";
import { type EngineParts, INDEX_OPTIONS } from "../../src/model/search/engine.ts";
import { fold, makeFolding } from "../../src/model/search/fold.ts";
import { nameTerms } from "../../src/model/search/terms.ts";
import { readingsOf } from "./search-readings.ts";
import { type SearchSources, searchRecords } from "./search-records.ts";
import { variantsOf } from "./search-variants.ts";
import { TYPOS } from "./search-words.ts";

function namesOf({ zh, en, aliases }: SearchRecord): string[] {
  return [zh, en, ...(aliases ?? [])];
}

/** Indexes records, with what queries are folded and read with. */
export function indexRecords(records: SearchRecord[]): EngineParts {
  const variants = variantsOf(records.flatMap(namesOf));
  const folding = makeFolding({ variants, typos: TYPOS });
  const folded = records.map((each) => namesOf(each).map((name) => fold(name, folding).cells));
  const readings = readingsOf(folded.flat().map((cells) => cells.join("")));
  const known = new Map(Object.entries(readings));
  const index = new MiniSearch(INDEX_OPTIONS);
  for (const [id, names] of folded.entries()) {
    const terms = new Set(names.flatMap((cells) => nameTerms(cells, known)));
    index.add({ id, terms: [...terms].join(" ") });
  }
  return { records, variants, typos: TYPOS, readings, index };
}

/** The search file of the atlas. */
export function buildSearchFile(sources: SearchSources): SearchFile {
  const { index, ...rest } = indexRecords(searchRecords(sources));
  return { ...rest, index: { ...index.toJSON() } };
}
