import { type RefObject, useEffect } from "react";
import { useStore } from "../../store/store.ts";
import { isPanelSheet } from "../../ui/sheet.ts";

/** Largest part of the window that the camera counts as covered: a sheet over everything leaves no map to aim at. */
const LARGEST_SHARE = 0.6;

/** Tells the camera how much of the map the panel covers. */
export function useCoveredMap(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const measure = (): void => {
      // While a tour is shown its slide covers the map, not the panel.
      const { tour, isHall } = useStore.getState();
      if (tour) return;
      const { right, top } = element.getBoundingClientRect();
      const covered = isPanelSheet(isHall)
        ? { left: 0, bottom: Math.min(innerHeight - top, innerHeight * LARGEST_SHARE) }
        : { left: right, bottom: 0 };
      useStore.getState().setCovered(covered);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const unsubscribe = useStore.subscribe((s) => s.tour === null, measure);
    return () => {
      observer.disconnect();
      unsubscribe();
    };
  }, [panel]);
}
