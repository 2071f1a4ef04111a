import type { Position } from "geojson";
import { at, segments } from "../steps/at.ts";

/** A straight run longer than this, in degrees (about 10 km), is no road in the open: the tunnel under 终南山. */
const LONGEST_OPEN_SEGMENT = 0.1;

/** The parts of a line between its very long straight segments. */
export function withoutLongSegments(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[at(line, 0)]];
  for (const [from, to] of segments(line)) {
    const [spanX, spanY] = [at(to, 0) - at(from, 0), at(to, 1) - at(from, 1)];
    if (Math.hypot(spanX, spanY) > LONGEST_OPEN_SEGMENT) parts.push([to]);
    else at(parts, -1).push(to);
  }
  return parts.filter((part) => part.length > 1);
}
