import { type RefObject, useEffect } from "react";
import { useStore } from "../../store/store.ts";

/** Above this share of the window the tool leaves too little map to aim at. */
const LARGEST_SHARE = 0.6;

/** While a tool lies over the lower half of the map, the camera aims at the upper half. */
export function useCoveredByWorkspace(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = view.current?.closest("[data-testid=workspace]");
    if (!frame) return undefined;
    const cover = (bottom: number): void => {
      const { covered, setCovered } = useStore.getState();
      setCovered({ ...covered, bottom });
    };
    const measure = (): void => {
      const height = innerHeight - frame.getBoundingClientRect().top;
      cover(height < innerHeight * LARGEST_SHARE ? height : 0);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => {
      observer.disconnect();
      cover(0);
    };
  }, [view]);
}
