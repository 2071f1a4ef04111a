import { useEffect } from "react";
import { useStore } from "../../store/store.ts";
import { KEEPS_AUTOPLAY } from "./control-bar.tsx";

/** Stops slides from following by themselves once somebody touches the page. */
export function useAutoplayEnd(): void {
  useEffect(() => {
    const onTouch = ({ target }: Event): void => {
      const { autoplay, setAutoplay } = useStore.getState();
      if (autoplay !== "once") return;
      if (target instanceof Element && target.closest(`[${KEEPS_AUTOPLAY}]`)) return;
      setAutoplay("off");
    };
    for (const kind of ["pointerdown", "wheel"])
      window.addEventListener(kind, onTouch, { capture: true, passive: true });
    return () => {
      for (const kind of ["pointerdown", "wheel"]) window.removeEventListener(kind, onTouch, true);
    };
  }, []);
}
