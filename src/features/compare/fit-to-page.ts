/** What fits on A4 landscape within margins of 8 mm, in CSS pixels (96 to the inch), a little spared for rounding. */
const PAGE = { width: 1060, height: 728 };

/** Smallest scale: below it, letters could not be read at all. */
const LEAST_SCALE = 0.36;

/** Scale at which small print still reads well: folded parts are opened as long as it is kept. */
const GOOD_SCALE = 0.6;

/** Halvings of the interval of scales: the last one is 1/128 of it. */
const STEPS = 7;

/** Largest scale at which the element, laid out as wide as the page, is no higher than the page. */
function fittingScale(element: HTMLElement): number {
  const fits = (scale: number): boolean => {
    element.style.width = `${PAGE.width / scale}px`;
    return element.scrollHeight * scale <= PAGE.height;
  };
  if (fits(1)) return 1;
  let [least, most] = [LEAST_SCALE, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}

/**
 * Lays an element out for one sheet of A4 landscape: folded parts opened where they leave the letters readable, all
 * scaled to the page. Gives the way back.
 */
export function fitToPage(element: HTMLElement): () => void {
  element.dataset["printing"] = "true";
  const folded = [...element.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  const setOpen = (isOpen: boolean): void => {
    for (const details of folded) details.open = isOpen;
  };
  setOpen(true);
  let scale = fittingScale(element);
  if (scale < GOOD_SCALE && folded.length > 0) {
    setOpen(false);
    scale = fittingScale(element);
  }
  element.style.width = `${PAGE.width / scale}px`;
  element.style.setProperty("zoom", String(scale));
  return () => {
    delete element.dataset["printing"];
    element.style.removeProperty("zoom");
    element.style.removeProperty("width");
    setOpen(false);
  };
}
