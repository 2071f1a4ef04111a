import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect } from "react";
import { stageScale } from "../model/stage-scale.ts";
import { useStore } from "../store/store.ts";

/** How many pixels of the page one pixel of the map's own takes. */
export function mapScale(map: MapLibreMap): number {
  const { width } = map.getContainer().getBoundingClientRect();
  return width / map.getContainer().clientWidth || 1;
}

/**
 * Before an audience the whole map grows, names, marks and lines alike: its element is laid out smaller, drawn with
 * as many more pixels, and enlarged to its place. Follows the store at once, before any flight of the same moment.
 */
export function useStageScale(map: MapLibreMap | null, container: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!map || !element) return undefined;
    const fit = (): void => {
      const { isHall, tour } = useStore.getState();
      const scale = isHall || tour ? stageScale(innerWidth, innerHeight, isHall ? "hall" : "tour") : 1;
      if (scale === mapScale(map)) return;
      element.style.setProperty("--stage-scale", String(scale));
      map.setPixelRatio(devicePixelRatio * scale);
    };
    fit();
    window.addEventListener("resize", fit);
    const unsubscribe = useStore.subscribe((s) => s.isHall || s.tour !== null, fit);
    return () => {
      window.removeEventListener("resize", fit);
      unsubscribe();
    };
  }, [map, container]);
}
