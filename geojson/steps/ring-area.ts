import type { Position } from "geojson";
import { segments, xy } from "./at.ts";

/** Signed area of a closed ring in square degrees; positive when it runs counter-clockwise. */
export function ringArea(ring: readonly Position[]): number {
  const doubled = segments(ring).reduce((sum, [from, to]) => {
    const [[fromX, fromY], [toX, toY]] = [xy(from), xy(to)];
    return sum + fromX * toY - toX * fromY;
  }, 0);
  return doubled / 2;
}
