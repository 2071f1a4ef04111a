import { useEffect } from "react";
import { useStore } from "../../store/store.ts";

/** How long keeping files waits for a map that may never be drawn, as without WebGL. */
const LONGEST_WAIT_MS = 20_000;

let isStarted = false;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  void import("./service-worker.ts")
    .then(({ startServiceWorker }) => startServiceWorker())
    .catch((error: unknown) => console.info("use without a network is not available:", error));
}

/**
 * Starts the worker for use without a network, once the first view is drawn so that it takes nothing away from it;
 * the page works without it as well.
 */
export function useServiceWorker(): void {
  const isEmbedded = useStore((s) => s.embed !== null);
  const isMapDrawn = useStore((s) => s.isMapDrawn);
  useEffect(() => {
    if (!import.meta.env.PROD || isEmbedded || !("serviceWorker" in navigator)) return undefined;
    const timer = setTimeout(start, isMapDrawn ? 0 : LONGEST_WAIT_MS);
    return () => clearTimeout(timer);
  }, [isEmbedded, isMapDrawn]);
}
