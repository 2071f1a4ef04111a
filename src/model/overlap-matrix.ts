import type { AreaEntry } from "./atlas-index.ts";
import { type GroundPair, groundPair } from "./ground-pair.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/** Areas of two layouts against each other. */
export interface OverlapMatrix {
  rows: AreaEntry[];
  columns: AreaEntry[];
  /** One line for each row, one pair for each column, seen from the row's area. */
  pairs: GroundPair[][];
  /** Areas that share no ground with any of the other layout, as far as known. */
  apart: AreaEntry[];
}

/** Relations in which two areas have, or may have, ground in common. */
const COMMON: ReadonlySet<GroundPair["relation"]> = new Set([
  "same",
  "overlap",
  "within",
  "contains",
  "near",
  "possible",
]);

/** Whether two grounds have, or may have, something in common. */
export function hasCommonGround({ relation }: GroundPair): boolean {
  return COMMON.has(relation);
}

/** The matrix of two lists of areas; those without any common ground stand apart. */
export function overlapMatrix(
  places: Map<string, BuiltPlace>,
  rows: AreaEntry[],
  columns: AreaEntry[],
): OverlapMatrix {
  const all = rows.map((row) =>
    columns.map((column) => groundPair(places, row.area.place, column.area.place)),
  );
  const isRowKept = all.map((line) => line.some(hasCommonGround));
  const isColumnKept = columns.map((_, index) =>
    all.some((line) => line[index] !== undefined && hasCommonGround(line[index])),
  );
  return {
    rows: rows.filter((_, index) => isRowKept[index]),
    columns: columns.filter((_, index) => isColumnKept[index]),
    pairs: all
      .filter((_, index) => isRowKept[index])
      .map((line) => line.filter((__, index) => isColumnKept[index])),
    apart: [
      ...rows.filter((_, index) => !isRowKept[index]),
      ...columns.filter((_, index) => !isColumnKept[index]),
    ],
  };
}
