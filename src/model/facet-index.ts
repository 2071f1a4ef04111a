import { FACETS, type Facet } from "./workspace.ts";

/** What one area answers to in each facet. */
export interface FacetRow {
  /** The area, as layout/area. */
  key: string;
  /** Its values; a facet may have several, or none. */
  values: Record<Facet, readonly string[]>;
}

/** Values of one facet, numbered, and which of them each row has: those of row r are codes[starts[r]] … codes[starts[r + 1] - 1]. */
export interface FacetColumn {
  names: string[];
  numbers: Map<string, number>;
  starts: Uint32Array;
  codes: Uint32Array;
}

/** Rows by facet, in numbers, so that counting is a walk along arrays. */
export interface FacetIndex {
  keys: string[];
  columns: Record<Facet, FacetColumn>;
}

function column(rows: readonly FacetRow[], facet: Facet): FacetColumn {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach(({ values }, row) => {
    for (const name of new Set(values[facet])) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      codes.push(number);
    }
    starts[row + 1] = codes.length;
  });
  return { names: [...numbers.keys()], numbers, starts, codes: Uint32Array.from(codes) };
}

/** Numbers the values of all rows. */
export function buildFacetIndex(rows: readonly FacetRow[]): FacetIndex {
  return {
    keys: rows.map(({ key }) => key),
    columns: Object.fromEntries(FACETS.map((facet) => [facet, column(rows, facet)])) as Record<
      Facet,
      FacetColumn
    >,
  };
}
