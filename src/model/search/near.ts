/** Edits that a near match may have, by the length of the query: none for short ones, where letters say less. */
export function editsAllowed(length: number, hasLetters: boolean): number {
  if (length < (hasLetters ? 5 : 3)) return 0;
  return length < 8 ? 1 : 2;
}

/** The stretch of a name with the fewest edits to a query. */
export interface NearMatch {
  from: number;
  to: number;
  edits: number;
}

/** How a stretch of the name reaches a number of query cells. */
interface Reach {
  edits: number;
  /** Where the stretch begins in the name. */
  from: number;
}

/** The fewest edits; among equals the longest stretch. */
function better(a: Reach, b: Reach | undefined): Reach {
  if (!b || a.edits < b.edits) return a;
  return b.edits < a.edits || b.from < a.from ? b : a;
}

function edited({ edits, from }: Reach): Reach {
  return { edits: edits + 1, from };
}

/**
 * Finds the stretch of a name that comes nearest to a query (after Sellers):
 * characters changed, left out, added, or two neighbours exchanged.
 */
export function nearestStretch(name: string[], query: string[]): NearMatch {
  // Row by row along the name: how the stretch that ends here reaches the first n query cells.
  let beforeLast: Reach[] = [];
  let last = Array.from({ length: query.length + 1 }, (_, n): Reach => ({ edits: n, from: 0 }));
  let best: NearMatch = { from: 0, to: 0, edits: query.length };
  for (const [at, cell] of name.entries()) {
    const row: Reach[] = [{ edits: 0, from: at + 1 }];
    for (let n = 1; n <= query.length; n++) {
      const [diagonal, above, left] = [last[n - 1], last[n], row[n - 1]];
      if (!diagonal || !above || !left) continue;
      const kept = query[n - 1] === cell ? diagonal : edited(diagonal);
      let reach = better(better(kept, edited(above)), edited(left));
      const exchanged = beforeLast[n - 2];
      if (exchanged && query[n - 1] === name[at - 1] && query[n - 2] === cell)
        reach = better(reach, edited(exchanged));
      row.push(reach);
    }
    beforeLast = last;
    last = row;
    const end = row[query.length];
    if (!end) continue;
    const isLonger = end.edits === best.edits && at + 1 - end.from > best.to - best.from;
    if (end.edits < best.edits || (isLonger && end.from < at + 1))
      best = { from: end.from, to: at + 1, edits: end.edits };
  }
  return best;
}
