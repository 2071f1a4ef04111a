import type { AreaEntry, AtlasIndex } from "./atlas-index.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/** How another area relates to the ground of this one. */
export type GroundRelation = "same" | "overlap" | "within" | "contains" | "near";

/** Another plan's area on, around or beside the ground of an area. */
export interface GroundNeighbour {
  entry: AreaEntry;
  relation: GroundRelation;
  /** Share of this area's surface that lies in the other, 0 to 1; only between extents. */
  share?: number;
  /** Common surface in km²; only between extents. */
  km2?: number;
}

const RANK: Record<GroundRelation, number> = { same: 0, overlap: 1, contains: 2, within: 3, near: 4 };

/** Whether two places share ground: the same, overlapping extents, or one within the other. */
export function sharesGround(places: Map<string, BuiltPlace>, a: string, b: string): boolean {
  if (a === b) return true;
  const place = places.get(a);
  const other = places.get(b);
  return (
    (place?.overlaps.some((overlap) => overlap.place === b) ?? false) ||
    (place?.within.includes(b) ?? false) ||
    (other?.within.includes(a) ?? false)
  );
}

/** What the other layouts plan on the ground of an area: equal places, overlaps, hosts, guests, neighbours. */
export function groundNeighbours(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  entry: AreaEntry,
): GroundNeighbour[] {
  const place = places.get(entry.area.place);
  const found = new Map<string, GroundNeighbour>();
  const add = (
    placeId: string,
    relation: GroundRelation,
    surface: { share?: number; km2?: number } = {},
  ): void => {
    for (const other of index.areasOfPlace.get(placeId) ?? []) {
      if (other.layout.id === entry.layout.id || found.has(other.key)) continue;
      found.set(other.key, { entry: other, relation, ...surface });
    }
  };
  add(entry.area.place, "same");
  if (!place) return [...found.values()];
  for (const { place: other, share, km2 } of place.overlaps) add(other, "overlap", { share, km2 });
  for (const host of place.within) add(host, "within");
  for (const guest of places.values()) if (guest.within.includes(place.id)) add(guest.id, "contains");
  for (const { place: other } of place.near) add(other, "near");
  return [...found.values()].sort(
    (a, b) => RANK[a.relation] - RANK[b.relation] || (b.share ?? 0) - (a.share ?? 0),
  );
}
