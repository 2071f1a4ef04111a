import { useMemo } from "react";
import { SHORTLIST_TOUR, type Tour, tourOfLayout, tourOfOwn, tourOfShortlist } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useOwnTours } from "./use-own-tours.ts";

/** The tour of an id: of a layout, of the shortlist, or the reader's own; null where there is none. */
export function useTourById(id: string): Tour | null {
  const { index } = useLoadedAtlas();
  const shortlist = useStore((s) => s.shortlist);
  const ownTours = useOwnTours();
  return useMemo(() => {
    if (id === SHORTLIST_TOUR) return tourOfShortlist(index, shortlist);
    const own = ownTours.find((tour) => tour.id === id);
    return own ? tourOfOwn(index, own) : tourOfLayout(index, id);
  }, [id, index, shortlist, ownTours]);
}
