import type { Position } from "geojson";
import { at, isClosed, keyOf } from "./at.ts";

/** Squared distance from a position to a segment, in degrees of latitude, longitudes shrunk by `longitudeScale`. */
function squaredSegmentDistance(
  point: Position,
  start: Position,
  end: Position,
  longitudeScale: number,
): number {
  const shrink = (position: Position): [number, number] => [
    at(position, 0) * longitudeScale,
    at(position, 1),
  ];
  const [x, y] = shrink(point);
  let [startX, startY] = shrink(start);
  const [endX, endY] = shrink(end);
  const [spanX, spanY] = [endX - startX, endY - startY];
  const lengthSquared = spanX * spanX + spanY * spanY;
  if (lengthSquared > 0) {
    const share = Math.max(0, Math.min(1, ((x - startX) * spanX + (y - startY) * spanY) / lengthSquared));
    startX += spanX * share;
    startY += spanY * share;
  }
  return (x - startX) ** 2 + (y - startY) ** 2;
}

/**
 * Douglas–Peucker on one line; both ends stay. The tolerance is in degrees of latitude (0.001° ≈ 111 m).
 * A closed line that would be thinned to less than a triangle is left as it is.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3 || tolerance <= 0) return [...line];
  const longitudeScale = Math.cos((at(at(line, 0), 1) * Math.PI) / 180);
  const limit = tolerance * tolerance;
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let largest = keyOf(at(line, first)) === keyOf(at(line, last)) ? -1 : limit;
    for (let index = first + 1; index < last; index++) {
      const distance = squaredSegmentDistance(
        at(line, index),
        at(line, first),
        at(line, last),
        longitudeScale,
      );
      if (distance > largest) [largest, farthest] = [distance, index];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  const thinned = line.filter((_, index) => keep.has(index));
  return thinned.length < 4 && isClosed(line) ? [...line] : thinned;
}
