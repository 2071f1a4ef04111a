import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  addEventListener("resize", onChange);
  return () => removeEventListener("resize", onChange);
}

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Pixels of a rem: letters grow with the window. */
export function useRemPixels() {
  return useSyncExternalStore(subscribe, remPixels);
}
