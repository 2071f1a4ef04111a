import { useEffect } from "react";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** The endless way through the tours of all layouts; a touch or a key ends it and leaves its view to the visitor. */
export function useLoop(): { beginLoop: () => void } {
  const { index } = useLoadedAtlas();
  const isLoop = useStore((s) => s.autoplay === "endless");
  useEffect(() => {
    if (!isLoop) return undefined;
    const end = (event: Event): void => {
      // A key that woke the screen does nothing else.
      if (event.type === "keydown") event.stopImmediatePropagation();
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
