import { useMemo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { type Box, unionOfBoxes } from "../../model/box.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "./atlas-context.ts";

/** Opens things in the panel and moves the map to them. */
export function useGoTo() {
  const { index, places } = useLoadedAtlas();
  return useMemo(() => {
    const { select, flyToBounds } = useStore.getState();
    const boxOf = (entry: AreaEntry): Box | undefined => {
      const place = places.get(entry.area.place);
      // A hosted mark has no place of its own: its host is what there is to see.
      const seen = place?.class === "hosted" && place.host ? (places.get(place.host) ?? place) : place;
      const [longitude, latitude] = seen?.anchor ?? [];
      if (seen?.bbox) return [...seen.bbox];
      return longitude !== undefined && latitude !== undefined
        ? [longitude, latitude, longitude, latitude]
        : undefined;
    };
    const show = (entries: AreaEntry[], maxZoom: number): void => {
      const box = unionOfBoxes(entries.map(boxOf));
      if (box) flyToBounds(box, maxZoom);
    };
    return {
      area: (key: string): void => {
        const entry = index.areas.get(key);
        if (!entry) return;
        select({ kind: "area", key });
        show([entry], 11.6);
      },
      layout: (id: string): void => {
        select({ kind: "layout", id });
        show(index.areasOfLayout.get(id) ?? [], 12.5);
      },
      areas: (entries: AreaEntry[]): void => show(entries, 12.5),
      organization: (id: string): void => select({ kind: "organization", id }),
      industry: (id: string): void => select({ kind: "industry", id }),
      document: (id: string): void => select({ kind: "document", id }),
      home: (): void => select(null),
    };
  }, [index, places]);
}
