import { useEffect } from "react";
import type { Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Lets slides follow by themselves: to the last one, or on through the tours of all layouts. */
export function useAutoplay(tour: Tour, step: number): void {
  const { index } = useLoadedAtlas();
  const autoplay = useStore((s) => s.autoplay);
  const paceSeconds = useStore((s) => s.paceSeconds);
  useEffect(() => {
    if (autoplay === "off") return undefined;
    const timer = setTimeout(() => {
      const { goToStep, setAutoplay, startTour } = useStore.getState();
      if (step < tour.steps.length - 1) goToStep(step + 1);
      else if (autoplay === "once") setAutoplay("off");
      else {
        const layouts = [...index.layouts.keys()];
        const next = layouts[(layouts.indexOf(tour.id) + 1) % layouts.length];
        if (next !== undefined) startTour(next, 0, "endless");
      }
    }, paceSeconds * 1000);
    return () => clearTimeout(timer);
  }, [autoplay, paceSeconds, tour, step, index]);
}
