import type { Position } from "geojson";
import { geodesicMetres } from "./geodesic-metres.ts";

const RADIANS = Math.PI / 180;

/** Share of the way from one position to the next that lies nearest to the origin; all in one plane. */
function nearestShare(fromX: number, fromY: number, toX: number, toY: number): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * dx + fromY * dy) / length));
}

/**
 * Metres from a position to the nearest point of several lines. The nearest point is found in a plane whose degrees of
 * longitude are scaled to the latitude between both, then measured on the WGS84 ellipsoid.
 */
export function metresToLines(position: Position, lines: readonly (readonly Position[])[]): number {
  const [x = 0, y = 0] = position;
  let least = Infinity;
  let nearest: Position = position;
  for (const line of lines) {
    for (let index = 0; index < Math.max(1, line.length - 1); index++) {
      const [lonA = 0, latA = 0] = line[index] ?? [];
      const [lonB = lonA, latB = latA] = line[index + 1] ?? [];
      const scale = Math.cos(((y + latA) / 2) * RADIANS);
      const [fromX, fromY, toX, toY] = [(lonA - x) * scale, latA - y, (lonB - x) * scale, latB - y];
      const share = nearestShare(fromX, fromY, toX, toY);
      const squared = (fromX + share * (toX - fromX)) ** 2 + (fromY + share * (toY - fromY)) ** 2;
      if (squared >= least) continue;
      least = squared;
      nearest = [lonA + share * (lonB - lonA), latA + share * (latB - latA)];
    }
  }
  return geodesicMetres(position, nearest);
}
