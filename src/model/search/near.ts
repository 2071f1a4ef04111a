/** Edits that a near match may have, by the length of the query: none for short ones. */
export function editsAllowed(length: number, isLatin: boolean): number {
  if (length < (isLatin ? 5 : 3)) return 0;
  return length < 8 ? 1 : 2;
}

/** The stretch of a name with the fewest edits to a query. */
export interface NearMatch {
  from: number;
  to: number;
  edits: number;
}

/** Finds the stretch of a name that comes nearest to a query: characters changed, left out or added (after Sellers). */
export function nearestStretch(name: string[], query: string[]): NearMatch {
  // Column by column: the fewest edits with which the first n query characters end here, and where they began.
  let edits = Array.from({ length: query.length + 1 }, (_, n) => n);
  let starts = new Array<number>(query.length + 1).fill(0);
  let best: NearMatch = { from: 0, to: 0, edits: query.length };
  for (const [at, cell] of name.entries()) {
    const nextEdits = [0];
    const nextStarts = [at + 1];
    for (let n = 1; n <= query.length; n++) {
      const change = (edits[n - 1] ?? 0) + (query[n - 1] === cell ? 0 : 1);
      const leave = (edits[n] ?? 0) + 1;
      const add = (nextEdits[n - 1] ?? 0) + 1;
      const fewest = Math.min(change, leave, add);
      nextEdits.push(fewest);
      const start =
        fewest === change ? (n === 1 ? at : starts[n - 1]) : fewest === leave ? starts[n] : nextStarts[n - 1];
      nextStarts.push(start ?? 0);
    }
    edits = nextEdits;
    starts = nextStarts;
    const total = edits[query.length] ?? query.length;
    if (total < best.edits) best = { from: starts[query.length] ?? 0, to: at + 1, edits: total };
  }
  return best;
}
