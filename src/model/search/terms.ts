/** Readings of characters, without tones. */
export type Readings = Map<string, string[]>;

/** Mark before a syllable among the terms of the index. */
const SYLLABLE = "~";
/** Mark before the initials of two neighbours among the terms of the index. */
const INITIALS = "^";

/** Letters that a cell may be typed as, shortened: the first of each reading, or the letter itself. */
export function initialsOf(cell: string, readings: Readings): string[] {
  const own = readings.get(cell);
  return own ? [...new Set(own.map((reading) => reading.slice(0, 1)))] : [cell];
}

/** Pairs of neighbouring cells as terms. */
export function pairTerms(cells: string[]): string[] {
  return cells.slice(1).map((cell, at) => (cells[at] ?? "") + cell);
}

/** Term of a syllable, or the beginning of one. */
export function syllableTerm(syllable: string): string {
  return SYLLABLE + syllable;
}

/** Term of two neighbouring initials. */
export function initialsTerm(pair: string): string {
  return INITIALS + pair;
}

/**
 * Everything a name can be found by: its pairs of characters and its last character,
 * and where it has readings, its syllables and the initials of neighbours.
 */
export function nameTerms(cells: string[], readings: Readings): string[] {
  const terms = pairTerms(cells);
  const last = cells.at(-1);
  if (last !== undefined) terms.push(last);
  if (!cells.some((cell) => readings.has(cell))) return terms;
  for (const [at, cell] of cells.entries()) {
    for (const reading of readings.get(cell) ?? []) terms.push(syllableTerm(reading));
    const next = cells[at + 1];
    if (next === undefined) continue;
    for (const first of initialsOf(cell, readings)) {
      for (const second of initialsOf(next, readings)) terms.push(initialsTerm(first + second));
    }
  }
  return terms;
}
