import type { FacetColumn, FacetIndex } from "./facet-index.ts";
import { FACETS, type Facet, type Filters } from "./workspace.ts";

/** What a choice of filters leaves, and what every further choice would. */
export interface FilterResult {
  /** Keys of the areas that match, in the order of the index. */
  keys: string[];
  /** The same as a set, to ask for one. */
  matching: ReadonlySet<string>;
  /** How many areas the filters take away. */
  removed: number;
  /** How many areas each chosen facet takes away from what the others leave. */
  removedBy: Partial<Record<Facet, number>>;
  /** For each facet and value: how many areas are left when this value alone is chosen there and the other facets stay. Values without any are absent. */
  counts: Record<Facet, ReadonlyMap<string, number>>;
}

/** A facet in which something is chosen. */
interface Condition {
  facet: number;
  column: FacetColumn;
  /** 1 for each chosen value, by its number. */
  chosen: Uint8Array;
}

function conditions(index: FacetIndex, filters: Filters): Condition[] {
  return FACETS.flatMap((facet, position): Condition[] => {
    const values = filters[facet];
    if (!values?.length) return [];
    const column = index.columns[facet];
    const chosen = new Uint8Array(column.names.length);
    for (const value of values) {
      const number = column.numbers.get(value);
      if (number !== undefined) chosen[number] = 1;
    }
    return [{ facet: position, column, chosen }];
  });
}

function isMet({ column: { starts, codes }, chosen }: Condition, row: number): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (chosen[codes[at] ?? 0] === 1) return true;
  return false;
}

/** The facet that a row fails: -1 when it fails none, -2 when it fails more than one. */
function failure(all: Condition[], row: number): number {
  let failed = -1;
  for (const condition of all) {
    if (isMet(condition, row)) continue;
    if (failed !== -1) return -2;
    failed = condition.facet;
  }
  return failed;
}

function add(tally: Uint32Array, { starts, codes }: FacetColumn, row: number): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
}

function named({ names }: FacetColumn, tally: Uint32Array): Map<string, number> {
  return new Map(names.map((name, number) => [name, tally[number] ?? 0] as const).filter(([, n]) => n > 0));
}

/**
 * Filters areas: values of one facet are alternatives, facets add up.
 * A row that fails one facet only still counts for the values of that facet, because choosing one would bring it back.
 */
export function filterAreas(index: FacetIndex, filters: Filters): FilterResult {
  const all = conditions(index, filters);
  const columns = FACETS.map((facet) => index.columns[facet]);
  const tallies = columns.map(({ names }) => new Uint32Array(names.length));
  const failures = new Uint32Array(FACETS.length);
  const keys: string[] = [];
  const count = (facet: number, row: number): void => {
    const column = columns[facet];
    const tally = tallies[facet];
    if (column && tally) add(tally, column, row);
  };
  for (let row = 0; row < index.keys.length; row++) {
    const failed = failure(all, row);
    if (failed === -2) continue;
    if (failed === -1) {
      keys.push(index.keys[row] ?? "");
      for (let facet = 0; facet < columns.length; facet++) count(facet, row);
    } else {
      failures[failed] = (failures[failed] ?? 0) + 1;
      count(failed, row);
    }
  }
  const entries = FACETS.map((facet, position) => {
    const column = columns[position];
    const tally = tallies[position];
    return [facet, column && tally ? named(column, tally) : new Map<string, number>()] as const;
  });
  return {
    keys,
    matching: new Set(keys),
    removed: index.keys.length - keys.length,
    removedBy: Object.fromEntries(
      all.map(({ facet }) => [FACETS[facet], failures[facet] ?? 0] as const),
    ) as FilterResult["removedBy"],
    counts: Object.fromEntries(entries) as Record<Facet, Map<string, number>>,
  };
}

/** The values of a facet with one switched on or off. */
export function toggled(chosen: readonly string[], value: string): string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

/** How many areas are left when a chosen value is switched off. */
export function countWithout(index: FacetIndex, filters: Filters, facet: Facet, value: string): number {
  const rest = (filters[facet] ?? []).filter((other) => other !== value);
  const all = conditions(index, { ...filters, [facet]: rest });
  let left = 0;
  for (let row = 0; row < index.keys.length; row++) if (failure(all, row) === -1) left++;
  return left;
}

/** How many values are chosen in all facets together. */
export function chosenCount(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
}
