import { type RefObject, useEffect, useRef, useState } from "react";

/** Width of an element in pixels, kept as it changes; `fallback` until it is measured. */
export function useElementWidth<Kind extends HTMLElement>(
  fallback: number,
): [RefObject<Kind | null>, number] {
  const reference = useRef<Kind>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = reference.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [reference, width];
}
