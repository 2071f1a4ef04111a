import { type AreaEntry, type AtlasIndex, factsOfKind } from "./atlas-index.ts";

/** An area and how many industries it has in common with another. */
export interface KindredArea {
  entry: AreaEntry;
  common: number;
}

function industriesOf({ area }: AreaEntry): Set<string> {
  return new Set(factsOfKind(area.facts, "industry").map(({ industry }) => industry));
}

/** The areas with the most industries in common with the given one, most first, its own parts and wholes left out. */
export function kindredAreas(index: AtlasIndex, entry: AreaEntry, limit: number): KindredArea[] {
  const own = industriesOf(entry);
  return [...index.areas.values()]
    .filter(
      (other) => other !== entry && !other.ancestors.includes(entry) && !entry.ancestors.includes(other),
    )
    .map((other) => ({
      entry: other,
      common: [...industriesOf(other)].filter((industry) => own.has(industry)).length,
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, limit);
}
