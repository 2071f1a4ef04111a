import { type RefObject, useEffect } from "react";
import type { Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { scrollOn } from "./scroll-on.ts";

/**
 * Lets slides follow by themselves: to the last one, or on through the tours of all layouts. A slide that does not
 * show all its words is scrolled through first, each part for as long as a slide.
 */
export function useAutoplay(tour: Tour, step: number, body: RefObject<HTMLElement | null>): void {
  const { index } = useLoadedAtlas();
  const autoplay = useStore((s) => s.autoplay);
  const paceSeconds = useStore((s) => s.paceSeconds);
  useEffect(() => {
    if (autoplay === "off") return undefined;
    const follow = (): void => {
      const { goToStep, setAutoplay, startTour } = useStore.getState();
      if (body.current && scrollOn(body.current)) timer = setTimeout(follow, paceSeconds * 1000);
      else if (step < tour.steps.length - 1) goToStep(step + 1);
      else if (autoplay === "once") setAutoplay("off");
      else {
        const layouts = [...index.layouts.keys()];
        const next = layouts[(layouts.indexOf(tour.id) + 1) % layouts.length];
        if (next !== undefined) startTour(next, 0, "endless");
      }
    };
    let timer = setTimeout(follow, paceSeconds * 1000);
    return () => clearTimeout(timer);
  }, [autoplay, paceSeconds, tour, step, index, body]);
}
