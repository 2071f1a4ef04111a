import * as v from "valibot";
import { id } from "./text.ts";

/** What can be searched for, in the order in which equal answers stand. */
export const SEARCH_KINDS = [
  "area",
  "place",
  "layout",
  "organization",
  "industry",
  "document",
  "indicator",
  "task",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const searchRecord = v.strictObject({
  kind: v.picklist(SEARCH_KINDS),
  /** Id of the record; layout/area for an area, table/number for a task. */
  id: v.string(),
  zh: v.string(),
  en: v.string(),
  /** Other names: the wording where a reading is shown, short titles, aliases. */
  aliases: v.optional(v.array(v.string())),
  /** How much hangs on it, 0 to 6; settles the order of equal answers. */
  weight: v.number(),
  /** The document that an indicator or a task opens. */
  document: v.optional(id),
});
export type SearchRecord = v.InferOutput<typeof searchRecord>;

/** public/data/search.json: the records, the ready-made index over them, and what queries are folded with. */
export const searchFile = v.strictObject({
  records: v.array(searchRecord),
  /** Characters that stand for others, position by position: traditional and variant forms. */
  variants: v.strictObject({ from: v.string(), to: v.string() }),
  /** Wordings that are read as others of the same length: misprints and slips of the keyboard. */
  typos: v.array(v.strictTuple([v.string(), v.string()])),
  /** Every reading of a character in the names, without tones; ü is v. */
  readings: v.record(v.string(), v.array(v.string())),
  /** Serialised MiniSearch index. */
  index: v.record(v.string(), v.unknown()),
});
export type SearchFile = v.InferOutput<typeof searchFile>;
