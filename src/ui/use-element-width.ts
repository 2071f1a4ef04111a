import { type RefCallback, useCallback, useState } from "react";

/** Width of an element in pixels, from its first frame on and as it changes; `fallback` until it is in the page. */
export function useElementWidth<Kind extends HTMLElement>(fallback: number): [RefCallback<Kind>, number] {
  const [width, setWidth] = useState(fallback);
  const reference = useCallback<RefCallback<Kind>>((element) => {
    if (!element) return;
    const measure = (pixels: number): void => {
      if (pixels > 0) setWidth(Math.round(pixels));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [reference, width];
}
