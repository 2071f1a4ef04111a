import type { Position } from "geojson";
import { xy } from "./at.ts";

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Where roads, rivers, railways and sites end: their sources were cut there. */
export const FRAME: Box = [108.4, 33.85, 109.5, 34.76];

/** Whether any vertex of a line lies in a box. */
export function touchesBox(line: readonly Position[], [west, south, east, north]: Box): boolean {
  return line.some((position) => {
    const [x, y] = xy(position);
    return x >= west && x <= east && y >= south && y <= north;
  });
}

/** Whether a position lies in a box. */
export function isInBox(position: Position, box: Box): boolean {
  return touchesBox([position], box);
}
