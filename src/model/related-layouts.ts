import type { AtlasIndex } from "./atlas-index.ts";
import { groundPair } from "./ground-pair.ts";
import { hasCommonGround } from "./overlap-matrix.ts";
import type { BuiltLayout } from "./schema/atlas.ts";
import type { BuiltPlace } from "./schema/built-place.ts";

/** A layout and how many of its places have ground in common with those of another. */
export interface RelatedLayout {
  layout: BuiltLayout;
  pairs: number;
}

function placesOf(index: AtlasIndex, layoutId: string): string[] {
  return [...new Set((index.areasOfLayout.get(layoutId) ?? []).map(({ area }) => area.place))];
}

/** The layouts with the most pairs of places on common ground with the given one, most first. */
export function relatedLayouts(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  layoutId: string,
  limit: number,
): RelatedLayout[] {
  const own = placesOf(index, layoutId);
  return [...index.layouts.values()]
    .filter(({ id }) => id !== layoutId)
    .map((layout) => {
      const pairs = placesOf(index, layout.id).flatMap((other) =>
        own.filter((place) => {
          const pair = groundPair(places, place, other);
          return hasCommonGround(pair) && pair.relation !== "possible" && pair.relation !== "near";
        }),
      );
      return { layout, pairs: pairs.length };
    })
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs)
    .slice(0, limit);
}
