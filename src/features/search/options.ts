import type { SearchKind, SearchRecord } from "../../model/schema/search.ts";
import type { HitGroup } from "../../model/search/group.ts";

/** A line of the list that can be chosen. */
export type SearchOption =
  | { type: "record"; record: SearchRecord; name: string; marks: { from: number; to: number }[] }
  | { type: "more"; kind: SearchKind; count: number }
  | { type: "forget" };

/** Lines under one heading. */
export interface OptionGroup {
  /** What the heading says: a kind of record, or the recent choices. */
  heading: SearchKind | "recent";
  options: SearchOption[];
}

/** Lines for grouped answers. */
export function answerOptions(groups: HitGroup[]): OptionGroup[] {
  return groups.map(({ kind, hits, more }) => ({
    heading: kind,
    options: [
      ...hits.map(({ record, name, marks }): SearchOption => ({ type: "record", record, name, marks })),
      ...(more > 0 ? [{ type: "more", kind, count: more } satisfies SearchOption] : []),
    ],
  }));
}

/** Lines for what was chosen before, and one to forget it. */
export function recentOptions(records: SearchRecord[]): OptionGroup[] {
  if (records.length === 0) return [];
  const lines = records.map(
    (record): SearchOption => ({ type: "record", record, name: record.zh, marks: [] }),
  );
  return [{ heading: "recent", options: [...lines, { type: "forget" }] }];
}
