import { useEffect, useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Full screen of the whole page, where the browser allows it; left at the end of the tour. */
export function useFullScreen() {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    [],
  );
  return {
    isOn,
    isAllowed: document.fullscreenEnabled,
    toggle: (): void => {
      if (document.fullscreenElement) void document.exitFullscreen();
      // A browser may refuse, for instance in a frame: the tour goes on in the window.
      else void document.documentElement.requestFullscreen().catch(() => undefined);
    },
  };
}
