import { useEffect, useState } from "react";

/** Pause after the last change of size: full screen comes in several steps. */
const SETTLE_MS = 250;

/** Counts the changes of the window's size. */
export function useWindowChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let timer = 0;
    const onResize = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setCount((former) => former + 1), SETTLE_MS);
    };
    window.addEventListener("resize", onResize);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("resize", onResize);
    };
  }, []);
  return count;
}
