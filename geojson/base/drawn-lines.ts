import type { Position } from "geojson";
import { at, segments, xy } from "../steps/at.ts";
import { chainLines } from "../steps/chain-lines.ts";
import { clipLine } from "../steps/clip-line.ts";
import { FRAME } from "../steps/frame.ts";
import { roundLine } from "../steps/round-positions.ts";
import { simplifyLine } from "../steps/simplify-line.ts";

/** How lines are thinned for drawing. */
export interface Thinning {
  /** Douglas–Peucker tolerance in degrees of latitude. */
  readonly tolerance: number;
  /** Chained lines shorter than this, in degrees of latitude, are left out. */
  readonly leastLength: number;
}

/** Length of a line in degrees of latitude. */
function lengthOf(line: readonly Position[]): number {
  const scale = Math.cos((at(at(line, 0), 1) * Math.PI) / 180);
  return segments(line).reduce((sum, [from, to]) => {
    const [[fromX, fromY], [toX, toY]] = [xy(from), xy(to)];
    return sum + Math.hypot((toX - fromX) * scale, toY - fromY);
  }, 0);
}

/** Lines as the map draws them: cut at the frame, chained end to end, thinned, rounded, crumbs left out. */
export function drawnLines(lines: readonly Position[][], { tolerance, leastLength }: Thinning): Position[][] {
  return chainLines(lines.flatMap((line) => clipLine(line, FRAME)))
    .filter((line) => lengthOf(line) >= leastLength)
    .map((line) => roundLine(simplifyLine(line, tolerance)));
}
