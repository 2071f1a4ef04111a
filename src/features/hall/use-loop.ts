import { useEffect } from "react";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** How long after a touch its click may come. */
const CLICK_WITHIN_MS = 700;

/** Takes away the click that the present touch ends in. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, true), CLICK_WITHIN_MS);
}

/** The endless way through the tours of all layouts; a touch or a key ends it and leaves its view to the visitor. */
export function useLoop(): { beginLoop: () => void } {
  const { index } = useLoadedAtlas();
  const isLoop = useStore((s) => s.autoplay === "endless");
  useEffect(() => {
    if (!isLoop) return undefined;
    const end = (event: Event): void => {
      // A key or a touch that woke the screen does nothing else.
      if (event.type === "keydown") event.stopImmediatePropagation();
      else swallowClick();
      useStore.getState().stayInView();
    };
    for (const kind of ["pointerdown", "keydown"]) window.addEventListener(kind, end, true);
    return () => {
      for (const kind of ["pointerdown", "keydown"]) window.removeEventListener(kind, end, true);
    };
  }, [isLoop]);
  return {
    beginLoop: () => {
      const [first] = index.layouts.keys();
      if (first !== undefined) useStore.getState().startTour(first, 0, "endless");
    },
  };
}
