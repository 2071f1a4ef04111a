import { type RefCallback, useCallback, useState } from "react";
import { useRemPixels } from "./use-rem-pixels.ts";

/** Units of a drawing to a rem: one is a pixel where letters have their usual size, and grows with them. */
const UNITS_PER_REM = 16;

/** A length of a drawing for the page. */
export function drawingLength(units: number): string {
  return `${units / UNITS_PER_REM}rem`;
}

/** Width of an element in units of a drawing, from its first frame on and as it changes; `fallback` until it is in the page. */
export function useDrawingWidth<Kind extends HTMLElement>(fallback: number): [RefCallback<Kind>, number] {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  const rem = useRemPixels();
  const reference = useCallback<RefCallback<Kind>>((element) => {
    if (!element) return;
    const measure = (pixels: number): void => {
      if (pixels > 0) setWidthPx(Math.round(pixels));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [reference, widthPx === null ? fallback : Math.floor((widthPx / rem) * UNITS_PER_REM)];
}
