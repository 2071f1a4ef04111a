import { PERIODS } from "../../model/area-documents.ts";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import { PRECISION_CLASSES } from "../../model/schema/place.ts";
import type { Facet } from "../../model/workspace.ts";

/** Facets whose values have an order of their own; the others go by count. */
function ownOrder(index: AtlasIndex, facet: Facet): readonly string[] | undefined {
  if (facet === "layout") return [...index.layouts.keys()];
  if (facet === "document") return [...index.documents.keys()];
  if (facet === "period") return PERIODS;
  if (facet === "precision") return PRECISION_CLASSES;
  if (facet === "target") return ["yes", "no"];
  return undefined;
}

/** Values that a facet offers: those that leave areas, and the chosen ones so that they can be switched off. */
export function offeredValues(
  index: AtlasIndex,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): string[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  if (facet === "year") return values.sort();
  const order = ownOrder(index, facet);
  const rank = (value: string): number => {
    const position = order?.indexOf(value) ?? -1;
    return position === -1 ? Number.MAX_SAFE_INTEGER : position;
  };
  return values.sort((a, b) =>
    order ? rank(a) - rank(b) : (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}
