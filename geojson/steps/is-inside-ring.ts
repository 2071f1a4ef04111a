import type { Position } from "geojson";
import { segments, xy } from "./at.ts";

/** Whether a position lies inside a closed ring (even–odd rule); on the line itself either answer is possible. */
export function isInsideRing(position: Position, ring: readonly Position[]): boolean {
  const [x, y] = xy(position);
  const crossings = segments(ring).filter(([from, to]) => {
    const [[fromX, fromY], [toX, toY]] = [xy(from), xy(to)];
    return fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX;
  });
  return crossings.length % 2 === 1;
}
