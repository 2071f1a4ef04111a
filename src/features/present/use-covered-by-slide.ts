import { type RefObject, useLayoutEffect } from "react";
import { useStore } from "../../store/store.ts";

/** Tells the camera how much of the map the slide covers: its left side, on upright screens its foot. */
export function useCoveredBySlide(slide: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = slide.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { right, top } = element.getBoundingClientRect();
      const isAtFoot = right >= innerWidth - 1;
      useStore
        .getState()
        .setCovered(isAtFoot ? { left: 0, bottom: innerHeight - top } : { left: right, bottom: 0 });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [slide]);
}
