import type { GroundRelation } from "./ground.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/**
 * How the grounds of two places relate, seen from the first: beside the relations of the map, `possible` where only a
 * host is known, `parts` where a belt stands for its members, `apart` between extents, `distant` where a position lies
 * beyond its accuracy and no extent is known, and `unknown` where a place is not placed.
 */
export interface GroundPair {
  relation: GroundRelation | "possible" | "parts" | "apart" | "distant" | "unknown";
  /** Common surface in km²; only between extents. */
  km2?: number;
  /** Share of the first place's surface in the second, 0 to 1. */
  share?: number;
  /** Share of the second place's surface in the first, 0 to 1. */
  otherShare?: number;
}

/** Share from which a ground counts as lying wholly in another. */
const WHOLE = 0.995;

/** The same pair seen from the second place. */
export function flipped({ relation, km2, share, otherShare }: GroundPair): GroundPair {
  const turned = relation === "within" ? "contains" : relation === "contains" ? "within" : relation;
  return {
    relation: turned,
    ...(km2 !== undefined && { km2 }),
    ...(otherShare !== undefined && { share: otherShare }),
    ...(share !== undefined && { otherShare: share }),
  };
}

function overlapOf(one: BuiltPlace, other: BuiltPlace): GroundPair | undefined {
  const forth = one.overlaps.find(({ place }) => place === other.id);
  const back = other.overlaps.find(({ place }) => place === one.id);
  const km2 = forth?.km2 ?? back?.km2;
  if (km2 === undefined) return undefined;
  const share = forth?.share ?? (one.areaKm2 ? km2 / one.areaKm2 : undefined);
  const otherShare = back?.share ?? (other.areaKm2 ? km2 / other.areaKm2 : undefined);
  return {
    relation: "overlap",
    km2,
    ...(share !== undefined && { share }),
    ...(otherShare !== undefined && { otherShare }),
  };
}

/** A belt without an extent of its own is drawn as a line between its members. */
function isBelt(place: BuiltPlace): boolean {
  return place.class === "located" && place.accuracyM === undefined;
}

/** What is known of a hosted place from how its host relates to the other. */
function throughHost(host: GroundPair): GroundPair {
  switch (host.relation) {
    case "within":
      return { relation: "within" };
    case "overlap":
      return { relation: (host.share ?? 0) >= WHOLE ? "within" : "possible" };
    case "same":
    case "contains":
      return { relation: "possible" };
    default:
      return { relation: host.relation };
  }
}

/** How the grounds of two places relate. */
export function groundPair(places: Map<string, BuiltPlace>, a: string, b: string): GroundPair {
  const one = places.get(a);
  const other = places.get(b);
  if (!one || !other) return { relation: a === b ? "same" : "unknown" };
  if (a === b) {
    return one.areaKm2 === undefined
      ? { relation: "same" }
      : { relation: "same", km2: one.areaKm2, share: 1, otherShare: 1 };
  }
  const overlap = overlapOf(one, other);
  if (overlap) return overlap;
  if (one.within.includes(b)) return { relation: "within" };
  if (other.within.includes(a)) return { relation: "contains" };
  if (one.class === "unlocated" || other.class === "unlocated") return { relation: "unknown" };
  if (one.near.some(({ place }) => place === b) || other.near.some(({ place }) => place === a)) {
    return { relation: "near" };
  }
  if (isBelt(one) || isBelt(other)) return { relation: "parts" };
  if (one.class === "hosted" && one.host) return throughHost(groundPair(places, one.host, b));
  if (other.class === "hosted" && other.host) {
    return flipped(throughHost(groundPair(places, other.host, a)));
  }
  const hasExtents = one.areaKm2 !== undefined && other.areaKm2 !== undefined;
  return { relation: hasExtents ? "apart" : "distant" };
}
