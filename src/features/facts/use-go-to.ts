import { useMemo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { unionOfBoxes } from "../../model/box.ts";
import { placeBox } from "../../model/place-box.ts";
import { withLayout } from "../../store/layouts-slice.ts";
import { useStore } from "../../store/store.ts";
import { isPanelSheet } from "../../ui/sheet.ts";
import { useLoadedAtlas } from "./atlas-context.ts";

/** Opens things in the panel, from under a tool that covers it, and moves the map to them. */
export function useGoTo() {
  const { index, places } = useLoadedAtlas();
  return useMemo(() => {
    const { select: choose, flyToBounds, closeWorkspace } = useStore.getState();
    const select: typeof choose = (selection) => {
      choose(selection);
      const { isHall, isToolFolded } = useStore.getState();
      if (isPanelSheet(isHall) && !isToolFolded) closeWorkspace();
    };
    const show = (entries: AreaEntry[], maxZoom: number): void => {
      const box = unionOfBoxes(entries.map(({ area }) => placeBox(places, area.place)));
      if (box) flyToBounds(box, maxZoom);
    };
    return {
      area: (key: string): void => {
        const entry = index.areas.get(key);
        if (!entry) return;
        select({ kind: "area", key });
        show([entry], 11.6);
      },
      /** The ground itself: everything that any plan says of it, or its one area. */
      place: (id: string): void => {
        const entries = index.areasOfPlace.get(id) ?? [];
        const [entry] = entries;
        const [longitude, latitude] = places.get(id)?.anchor ?? [];
        if (longitude !== undefined && latitude !== undefined && entries.length !== 1) {
          select({ kind: "spot", longitude, latitude });
        } else if (entry) select({ kind: "area", key: entry.key });
        if (entry) show([entry], 11.6);
        else if (longitude !== undefined && latitude !== undefined)
          flyToBounds([longitude, latitude, longitude, latitude], 11.6);
      },
      layout: (id: string): void => {
        select({ kind: "layout", id });
        show(index.areasOfLayout.get(id) ?? [], 12.5);
      },
      areas: (entries: AreaEntry[]): void => show(entries, 12.5),
      /** Areas of any layouts, which are put on the map beside those already there. */
      areasWithLayouts: (entries: AreaEntry[]): void => {
        const { shown, setShown } = useStore.getState();
        setShown(entries.reduce((layouts, { layout }) => withLayout(layouts, layout.id), shown));
        show(entries, 12.5);
      },
      organization: (id: string): void => select({ kind: "organization", id }),
      industry: (id: string): void => select({ kind: "industry", id }),
      document: (id: string): void => select({ kind: "document", id }),
      home: (): void => select(null),
    };
  }, [index, places]);
}
