import type { MultiPolygon, Polygon, Position } from "geojson";
import { isInsideArea } from "./is-inside-area.ts";

/** Spacings tried for the marks of one host, degrees of longitude, widest first: 0.0427° is 44 px at zoom 10.5 on 256 px tiles, 0.0214° on 512 px tiles. */
const SPACINGS = [
  0.0427, 0.035, 0.0285, 0.0214, 0.018, 0.015, 0.012, 0.0095, 0.0075, 0.0055, 0.004, 0.0025,
] as const;

/** Marks of other hosts are kept at least this far, degrees of longitude (about 20 px at zoom 10). */
const FOREIGN_GAP = 0.0137;

/** A host that is only a point keeps its marks close, degrees of longitude. */
const POINT_HOST_SPACING = 0.0214;

/** Rows are this much closer in degrees of latitude than columns in degrees of longitude, so that a grid looks square at 34°. */
const ROW_RATIO = 0.826;

/** Rings of grid cells looked at around the anchor. */
const REACH = 9;

/** Marks keep this share of their spacing from the outline of their host, but never more than EDGE_LIMIT degrees. */
const EDGE_SHARE = 0.3;
const EDGE_LIMIT = 0.006;

/** What a row of marks is laid out in. */
export interface SlotHost {
  readonly anchor: Position;
  /** Ground of the host, absent where the host is a point. */
  readonly extent?: Polygon | MultiPolygon | undefined;
  /** Smaller grounds inside the host: a mark that belongs to the host alone stays out of them while there is room. */
  readonly avoid?: readonly (Polygon | MultiPolygon)[] | undefined;
}

function distance(one: Position, other: Position): number {
  return Math.hypot(one[0]! - other[0]!, (one[1]! - other[1]!) / ROW_RATIO);
}

/** Grid positions about the anchor, nearest first; the anchor itself is left to the host's label. */
function gridAbout([x, y]: Position, spacing: number): Position[] {
  const cells: Position[] = [];
  for (let row = -REACH; row <= REACH; row++) {
    for (let column = -REACH; column <= REACH; column++) {
      if (row !== 0 || column !== 0) cells.push([x! + column * spacing, y! - row * spacing * ROW_RATIO]);
    }
  }
  return cells.sort(
    (a, b) => distance(a, [x!, y!]) - distance(b, [x!, y!]) || b[1]! - a[1]! || a[0]! - b[0]!,
  );
}

/** Whether a mark at a cell lies in the host with some air to its outline. */
function isWellInside([x, y]: Position, extent: Polygon | MultiPolygon, spacing: number): boolean {
  const air = Math.min(EDGE_LIMIT, spacing * EDGE_SHARE);
  const feelers = [[0, 0], [air, 0], [-air, 0], [0, air], [0, -air]] as const;
  return feelers.every(([east, north]) => isInsideArea([x! + east, y! + north * ROW_RATIO], extent));
}

/** Free cells of the grid of one spacing, nearest to the anchor first. */
function freeCells({ anchor, extent, avoid = [] }: SlotHost, spacing: number, taken: readonly Position[]): Position[] {
  const gap = Math.min(FOREIGN_GAP, spacing) * 0.999;
  return gridAbout(anchor, spacing)
    .filter((cell) => taken.every((other) => distance(cell, other) >= gap))
    .filter((cell) => !extent || isWellInside(cell, extent, spacing))
    .filter((cell) => avoid.every((ground) => !isInsideArea(cell, ground)));
}

/** Reading order: rows from the north, each from the west. */
function inRows(cells: readonly Position[]): Position[] {
  return [...cells].sort((a, b) => b[1]! - a[1]! || a[0]! - b[0]!);
}

/**
 * Positions for `count` marks in a host: a grid about its anchor, inside its extent, away from marks already set and
 * out of smaller grounds within. The widest spacing that has room is taken; the result reads in rows from the north-west.
 */
export function hostedSlots(host: SlotHost, count: number, taken: readonly Position[]): Position[] {
  const spacings = host.extent ? SPACINGS : SPACINGS.filter((spacing) => spacing <= POINT_HOST_SPACING);
  for (const candidate of host.avoid?.length ? [host, { ...host, avoid: [] }] : [host]) {
    for (const spacing of spacings) {
      const free = freeCells(candidate, spacing, taken);
      if (free.length >= count) return inRows(free.slice(0, count));
    }
  }
  throw new Error(`no room for ${count} marks about ${host.anchor.join()}`);
}
