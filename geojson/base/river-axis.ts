import { area, centroid, polygon } from "@turf/turf";
import type { Polygon, Position } from "geojson";
import { at, segments, xy } from "../steps/at.ts";
import { roundLine } from "../steps/round-positions.ts";

/** Pieces smaller than this are side arms and crumbs, in square metres. */
const LEAST_PIECE_M2 = 60_000;

/** Rounds of corner cutting. */
const SMOOTHING_ROUNDS = 2;

/** The position at a share of the way between two. */
function between(from: Position, to: Position, share: number): Position {
  const [[fromX, fromY], [toX, toY]] = [xy(from), xy(to)];
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

/** Cuts every corner at a quarter of its sides (Chaikin); the ends stay. */
function cutCorners(line: readonly Position[]): Position[] {
  const corners = segments(line).flatMap(([from, to]) => [between(from, to, 0.25), between(from, to, 0.75)]);
  return [at(line, 0), ...corners, at(line, -1)];
}

/** Extent of positions along one axis. */
function spread(positions: readonly Position[], axis: 0 | 1): number {
  const values = positions.map((position) => at(position, axis));
  return Math.max(...values) - Math.min(...values);
}

/**
 * A line that the name of a river with banks is written along: through the middles of its bank-to-bank pieces, in
 * order along the river's longer direction, its corners cut. Good for a name, not for drawing. Null for too few pieces.
 */
export function riverAxis(pieces: readonly Polygon[]): Position[] | null {
  const middles = pieces
    .filter((piece) => area(piece) >= LEAST_PIECE_M2)
    .map((piece) => centroid(polygon(piece.coordinates)).geometry.coordinates);
  if (middles.length < 3) return null;
  const axis = spread(middles, 0) >= spread(middles, 1) ? 0 : 1;
  let line = middles.sort((a, b) => at(a, axis) - at(b, axis));
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) line = cutCorners(line);
  return roundLine(line);
}
