import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia("print");
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the page is being printed. */
export function useIsPrinting() {
  return useSyncExternalStore(subscribe, () => matchMedia("print").matches);
}
