import type { MultiPolygon, Polygon, Position } from "geojson";
import { xy } from "./at.ts";
import { isInsideArea } from "./is-inside-area.ts";
import { CLEAR, markClearance, SIDEWAYS } from "./mark-clearance.ts";
import { apparentDistance, LATITUDE_RATIO, staggeredGrid } from "./staggered-grid.ts";

/** Column spacings tried for the marks of one host, degrees of longitude, widest first. */
const SPACINGS = [
  SIDEWAYS,
  0.043,
  0.036,
  0.03,
  0.025,
  0.021,
  0.0175,
  0.0145,
  0.012,
  0.0095,
  0.0075,
  0.0055,
  0.004,
] as const;

/** Marks of other hosts and labels are kept at least this far, degrees of longitude (about 20 px at zoom 10). */
const FOREIGN_GAP = 0.0137;

/** A host without ground of its own keeps its marks close, degrees of longitude. */
const POINT_HOST_SPACING = 0.03;

/** So many cells more than it has marks are looked at about a point, so that they stay together. */
const POINT_HOST_CHOICE = 2;

/** Marks keep this share of their spacing from the outline of their host, but never more than EDGE_LIMIT degrees. */
const EDGE_SHARE = 0.3;
const EDGE_LIMIT = 0.006;

/** What marks are laid out in. */
export interface SlotHost {
  readonly anchor: Position;
  /** Ground of the host, or of the host's own host; absent where all of them are points. */
  readonly extent?: Polygon | MultiPolygon | undefined;
  /** Whether the host itself is only a point, about which its marks gather. */
  readonly isPoint?: boolean;
  /** Smaller grounds inside the host: a mark that belongs to the host alone stays out of them while there is room. */
  readonly avoid?: readonly (Polygon | MultiPolygon)[] | undefined;
}

/** Whether a mark at a cell lies in the host with some air to its outline. */
function isWellInside(cell: Position, extent: Polygon | MultiPolygon, spacing: number): boolean {
  const [x, y] = xy(cell);
  const air = Math.min(EDGE_LIMIT, spacing * EDGE_SHARE);
  const feelers: Position[] = [
    [x, y],
    [x + air, y],
    [x - air, y],
    [x, y + air * LATITUDE_RATIO],
    [x, y - air * LATITUDE_RATIO],
  ];
  return feelers.every((feeler) => isInsideArea(feeler, extent));
}

/** Free cells of the grid of one spacing, nearest to the anchor first. */
function freeCells(
  { anchor, extent, avoid = [] }: SlotHost,
  spacing: number,
  taken: readonly Position[],
): Position[] {
  const gap = Math.min(FOREIGN_GAP, spacing / 2);
  return staggeredGrid(anchor, spacing)
    .filter((cell) => taken.every((other) => apparentDistance(cell, other) >= gap))
    .filter((cell) => !extent || isWellInside(cell, extent, spacing))
    .filter((cell) => avoid.every((ground) => !isInsideArea(cell, ground)));
}

/** How well a cell suits: first that no name touches another mark, then how clear it stands of the host's own marks. */
function suitability(cell: Position, taken: readonly Position[], own: readonly Position[]): number {
  const clearance = Math.min(CLEAR, markClearance(cell, [...taken, ...own]));
  return clearance * 100 + markClearance(cell, own);
}

/** One cell after the other, each the most suitable; among equals the one nearest to the anchor. */
function clearestCells(cells: readonly Position[], count: number, taken: readonly Position[]): Position[] {
  const chosen: Position[] = [];
  const left = new Set(cells);
  while (chosen.length < count) {
    const rated = [...left].map((cell) => ({ cell, value: suitability(cell, taken, chosen) }));
    const best = rated.reduce((one, other) => (other.value > one.value ? other : one));
    chosen.push(best.cell);
    left.delete(best.cell);
  }
  return chosen;
}

/**
 * Positions for `count` marks in a host, in order: a staggered grid about its anchor, inside its ground, away from
 * marks and labels already set and out of smaller grounds within. The widest spacing that has room is taken; whoever
 * comes first stands clearest, so that the marks of one layout do not cover each other's names.
 */
export function hostedSlots(host: SlotHost, count: number, taken: readonly Position[]): Position[] {
  const spacings = SPACINGS.filter((spacing) => !host.isPoint || spacing <= POINT_HOST_SPACING);
  for (const candidate of host.avoid?.length ? [host, { ...host, avoid: [] }] : [host]) {
    for (const spacing of spacings) {
      const free = freeCells(candidate, spacing, taken);
      const near = host.isPoint ? free.slice(0, count + POINT_HOST_CHOICE) : free;
      if (near.length >= count) return clearestCells(near, count, taken);
    }
  }
  throw new Error(`no room for ${count} marks about ${host.anchor.join()}`);
}
