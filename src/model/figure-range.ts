/** A figure as numbers: both ends are equal unless the document gives a range. */
export interface FigureRange {
  low: number;
  high: number;
}

const SEPARATOR = /[-—~～]/;

/** Reads a figure such as "120" or "3-5". */
export function figureRange(value: string): FigureRange {
  const ends = value.split(SEPARATOR).map(Number);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Removes the noise of binary fractions: 50.5 + 21.82 + 147.7 is 220.02. */
export function exact(number: number): number {
  return Number(number.toPrecision(12));
}

/** Writes a range as a figure: "120", or "3-5". */
export function rangeText({ low, high }: FigureRange): string {
  return low === high ? String(exact(low)) : `${exact(low)}-${exact(high)}`;
}
