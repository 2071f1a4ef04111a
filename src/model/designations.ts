import type { AreaEntry, AtlasIndex } from "./atlas-index.ts";
import { type GroundPair, groundPair } from "./ground-pair.ts";
import { hasCommonGround } from "./overlap-matrix.ts";
import type { BuiltPlace } from "./schema/built-place.ts";
import type { PlanDocument } from "./schema/document.ts";

/** What a plan makes of a place: the area, its document, how the place lies to it. */
export interface Designation {
  entry: AreaEntry;
  document: PlanDocument | undefined;
  /** Seen from the place. */
  pair: GroundPair;
}

/** Sorts after every date, for texts without one. */
const UNDATED = "9999";

/** All areas of all plans that have, or may have, ground in common with a place, in the order of the documents' dates. */
export function designations(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  placeId: string,
): Designation[] {
  return [...index.areas.values()]
    .map((entry): Designation => {
      const [first = ""] = entry.layout.documents;
      return {
        entry,
        document: index.documents.get(first),
        pair: groundPair(places, placeId, entry.area.place),
      };
    })
    .filter(({ pair }) => hasCommonGround(pair) && pair.relation !== "possible")
    .sort((a, b) => (a.document?.date ?? UNDATED).localeCompare(b.document?.date ?? UNDATED));
}
