import { groupBy } from "../group-by.ts";
import type { SearchKind } from "../schema/search.ts";
import type { Hit } from "./engine.ts";

/** Answers of one kind. */
export interface HitGroup {
  kind: SearchKind;
  /** Those to show. */
  hits: Hit[];
  /** How many more there are. */
  more: number;
}

/** Groups answers by kind, the kind of the best answer first; each group shows a few unless it is opened. */
export function groupHits(hits: Hit[], limit: number, opened: ReadonlySet<SearchKind>): HitGroup[] {
  return [...groupBy(hits, ({ record }) => record.kind)].map(([kind, all]) => {
    // One line more than the limit is shown rather than counted.
    const shown = opened.has(kind) || all.length <= limit + 1 ? all : all.slice(0, limit);
    return { kind, hits: shown, more: all.length - shown.length };
  });
}
