import { type RefObject, useLayoutEffect } from "react";

/** How large a slide's letters are: all of them, and how far titles, figures and names stand out from the rest. */
interface Fit {
  scale: number;
  emphasis: number;
}

/** On a desk everything gets smaller, the largest first, to 12 px of 16; then what stands out gives way. */
const DESK: Fit[] = [
  ...[1, 0.94, 0.88, 0.82, 0.76].map((scale) => ({ scale, emphasis: 1 })),
  ...[0.5, 0].map((emphasis) => ({ scale: 0.76, emphasis })),
];

/** In a hall the smallest letters must stay as large as they are, so only what stands out from them gives way. */
const HALL: Fit[] = [1, 0.75, 0.5, 0.25, 0].map((emphasis) => ({ scale: 1, emphasis }));

/** Only beside the map: on an upright screen a finger scrolls, and nothing gets smaller than the reader's letters. */
const BESIDE = "(width >= 720px) and (orientation: landscape)";

function fitsFor(isHall: boolean): Fit[] {
  if (isHall) return HALL;
  return window.matchMedia(BESIDE).matches ? DESK : DESK.slice(0, 1);
}

/**
 * Sets `--slide-fit` and `--slide-emphasis` of a slide's body to the largest whose text needs no scrolling, because a
 * clicker cannot scroll; the least where none does.
 */
export function useFittedText(body: RefObject<HTMLElement | null>, isHall: boolean): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const fit = (): void => {
      for (const { scale, emphasis } of fitsFor(isHall)) {
        element.style.setProperty("--slide-fit", String(scale));
        element.style.setProperty("--slide-emphasis", String(emphasis));
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
  }, [body, isHall]);
}
