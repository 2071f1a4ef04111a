/** What the bench does in the page; each function stands alone, because it is sent there as text. */

/** Clicks the checkboxes of the open facets in turn; milliseconds from each click until the page is laid out anew. */
export async function clickFacets(clicks: number): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < clicks; click++) {
    const boxes = document.querySelectorAll<HTMLInputElement>(
      "details[open] input:not([aria-disabled=true])",
    );
    const box = boxes[(click * 7) % boxes.length];
    const start = performance.now();
    box?.click();
    await Promise.resolve();
    void document.querySelector("[role=grid]")?.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  }
  return times;
}

/** Scrolls the table by `stepPixels` a frame; milliseconds of each frame, and the frames whose middle showed no row. */
export async function scrollTable({ frames, stepPixels }: { frames: number; stepPixels: number }): Promise<{
  frameMs: number[];
  blankFrames: number;
}> {
  const scroller = document.querySelector<HTMLElement>("[data-testid=area-grid]");
  const frameMs: number[] = [];
  let blankFrames = 0;
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < frames && scroller; frame++) {
    scroller.scrollTop += stepPixels;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frameMs.push(now - last);
    last = now;
    const { left, top, width, height } = scroller.getBoundingClientRect();
    const middle = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!middle?.closest("[data-key]")) blankFrames++;
  }
  return { frameMs, blankFrames };
}
