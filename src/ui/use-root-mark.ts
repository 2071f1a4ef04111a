import { useEffect } from "react";

/** Marks the root of the page, as `data-<name>`, while the component is there: style sheets of other parts ask for it. */
export function useRootMark(name: "hall" | "presenting"): void {
  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute(`data-${name}`, true);
    return () => {
      root.toggleAttribute(`data-${name}`, false);
    };
  }, [name]);
}
