import { type RefObject, useLayoutEffect } from "react";

/** Sizes that are tried, the largest first; the least leaves 12 px of 16. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76];

/** Only beside the map: on an upright screen a finger scrolls, and nothing gets smaller than the reader's letters. */
const BESIDE = "(width >= 720px) and (orientation: landscape)";

/**
 * Sets `--slide-fit` of a slide's body to the largest scale whose text needs no scrolling, because a clicker cannot
 * scroll; the least one where none does.
 */
export function useFittedText(body: RefObject<HTMLElement | null>, isOff: boolean): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const fit = (): void => {
      const scales = isOff || !window.matchMedia(BESIDE).matches ? [1] : SCALES;
      for (const scale of scales) {
        element.style.setProperty("--slide-fit", String(scale));
        if (element.scrollHeight <= element.clientHeight) break;
      }
    };
    fit();
    const resized = new ResizeObserver(fit);
    resized.observe(element);
    // Words that arrive later, such as a differing figure.
    const written = new MutationObserver(fit);
    written.observe(element, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      resized.disconnect();
      written.disconnect();
      document.fonts.removeEventListener("loadingdone", fit);
    };
  }, [body, isOff]);
}
