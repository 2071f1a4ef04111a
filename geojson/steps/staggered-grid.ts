import type { Position } from "geojson";
import { xy } from "./at.ts";

/** Degrees of latitude that look as long as a degree of longitude at 34°. */
export const LATITUDE_RATIO = 0.826;

/** Rows are this share of the column spacing apart: names run along rows, so marks need more room sideways. */
const ROW_SHARE = 0.45;

/** Rows and columns to each side of the middle. */
const REACH = 9;

/** Distance that looks right on the map, in degrees of longitude. */
export function apparentDistance(one: Position, other: Position): number {
  const [[x, y], [otherX, otherY]] = [xy(one), xy(other)];
  return Math.hypot(x - otherX, (y - otherY) / LATITUDE_RATIO);
}

/** Degrees of latitude between the rows of a grid with a column spacing in degrees of longitude. */
export function rowSpacing(spacing: number): number {
  return spacing * ROW_SHARE * LATITUDE_RATIO;
}

/** Grid positions about a middle, every other row shifted by half a column, nearest first; the middle itself is left out. */
export function staggeredGrid(middle: Position, spacing: number): Position[] {
  const [x, y] = xy(middle);
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, index) => index - REACH);
  const cells = steps.flatMap((row) =>
    steps
      .filter((column) => row !== 0 || column !== 0)
      .map((column): [number, number] => {
        const shift = row % 2 === 0 ? 0 : 0.5;
        return [x + (column + shift) * spacing, y - row * rowSpacing(spacing)];
      }),
  );
  return cells.sort(
    (a, b) => apparentDistance(a, middle) - apparentDistance(b, middle) || b[1] - a[1] || a[0] - b[0],
  );
}
