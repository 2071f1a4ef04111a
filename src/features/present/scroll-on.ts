/** Less than this many pixels below is a rounding, not a line. */
const NOTHING_PX = 4;

/** How much of a page is scrolled at once: its last lines stay as its first. */
const PAGE_SHARE = 0.8;

/** Pixels of an element's content that lie below what is seen of it. */
export function hiddenBelowPx({ scrollHeight, clientHeight, scrollTop }: HTMLElement): number {
  const hiddenPx = scrollHeight - clientHeight - scrollTop;
  return hiddenPx > NOTHING_PX ? hiddenPx : 0;
}

/** Brings the next lines of an element into sight; false where all of it has been seen. */
export function scrollOn(element: HTMLElement): boolean {
  if (hiddenBelowPx(element) === 0) return false;
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollBy({ top: element.clientHeight * PAGE_SHARE, behavior: isStill ? "instant" : "smooth" });
  return true;
}
