import { useEffect } from "react";
import { useStore } from "../../store/store.ts";

/** Starts the worker for use without a network once the page has loaded; the page works without it as well. */
export function useServiceWorker(): void {
  useEffect(() => {
    const isEmbedded = useStore.getState().embed !== null;
    if (!import.meta.env.PROD || isEmbedded || !("serviceWorker" in navigator)) return undefined;
    const start = (): void => {
      void import("./service-worker.ts")
        .then(({ startServiceWorker }) => startServiceWorker())
        .catch((error: unknown) => console.info("use without a network is not available:", error));
    };
    if (document.readyState === "complete") start();
    else window.addEventListener("load", start, { once: true });
    return () => window.removeEventListener("load", start);
  }, []);
}
