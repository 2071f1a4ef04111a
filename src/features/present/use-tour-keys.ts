import { useEffect, useRef } from "react";
import type { TourControls } from "./use-tour-controls.ts";

/** Digits within this time belong to one number. */
const NUMBER_PAUSE_MS = 900;

const TYPING = "input, textarea, select, [contenteditable]";

/** Whether a key belongs to something else: a field, an open dialog, a shortcut of the browser. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (document.querySelector("dialog[open]")) return true;
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}

/** Keys of a tour, for keyboards and clickers: arrows, page keys, space, Home, End, digits, P, F, Escape. */
export function useTourKeys(controls: TourControls): void {
  const latest = useRef(controls);
  useEffect(() => {
    latest.current = controls;
  });
  useEffect(() => {
    let typed = "";
    let typedAt = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (belongsElsewhere(event)) return;
      const { next, previous, goTo, last, leave, toggleFullScreen, toggleAutoplay, pause } = latest.current;
      const isOnButton =
        event.target instanceof Element && event.target.closest("button, a, summary") !== null;
      const actions: Record<string, (() => void) | undefined> = {
        ArrowRight: next,
        ArrowDown: next,
        PageDown: next,
        ArrowLeft: previous,
        ArrowUp: previous,
        PageUp: previous,
        // On a button, the space bar presses it.
        " ": isOnButton ? undefined : event.shiftKey ? previous : next,
        Home: () => goTo(0),
        End: () => goTo(last),
        Escape: leave,
        f: toggleFullScreen,
        p: toggleAutoplay,
      };
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action) {
        // The map would move on arrow keys.
        event.preventDefault();
        event.stopPropagation();
        if (action !== toggleAutoplay && action !== toggleFullScreen) pause();
        action();
      } else if (/^\d$/.test(event.key)) {
        typed = event.timeStamp - typedAt < NUMBER_PAUSE_MS ? typed + event.key : event.key;
        typedAt = event.timeStamp;
        pause();
        if (Number(typed) > 0) goTo(Number(typed) - 1);
      }
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
