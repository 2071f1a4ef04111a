import type { Position } from "geojson";
import { xy } from "./at.ts";
import { rowSpacing } from "./staggered-grid.ts";

/** Degrees of longitude that keep a mark off its neighbour in the same row; half of a long name at zoom 10. */
export const SIDEWAYS = 0.05;

/** Degrees of latitude after which two names no longer touch: one row. */
const ROW = rowSpacing(SIDEWAYS);

/** Sideways distance counts up to this many times SIDEWAYS; from there the name of one mark does not reach the other. */
const SIDEWAYS_LIMIT = 2;

/** A whole row counts as much as the sideways limit. */
const ROW_WEIGHT = 2;

/** Clearance from which on names do not touch: another row, or well to the side. */
export const CLEAR = 20;

function clearance(one: Position, other: Position): number {
  const [[x, y], [otherX, otherY]] = [xy(one), xy(other)];
  const sideways = Math.min(SIDEWAYS_LIMIT, Math.abs(x - otherX) / SIDEWAYS);
  return sideways + ROW_WEIGHT * Math.min(1, Math.abs(y - otherY) / ROW);
}

/**
 * How clear a mark with its name would stand of others, from 0 (on one of them) to 40 (in another row, and well to the
 * side), in whole steps, so that all places that are as good as each other count the same.
 */
export function markClearance(position: Position, others: readonly Position[]): number {
  const least = Math.min(SIDEWAYS_LIMIT + ROW_WEIGHT, ...others.map((other) => clearance(position, other)));
  return Math.floor(least * 10 + 1e-6);
}
