import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { useStore } from "../store/store.ts";

/** Tells the store when the map has drawn its areas for the first time; comes after the hook that sets the style. */
export function useFirstDrawing(map: MapLibreMap | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const { setMapDrawn } = useStore.getState();
    map.once("idle", setMapDrawn);
    return () => {
      map.off("idle", setMapDrawn);
    };
  }, [map]);
}
