import { useEffect, useRef } from "react";

/** Seconds before the end in which the visitor is told. */
const WARNING_SECONDS = 10;

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "wheel", "keydown"];

/** Calls `onIdle` after so many seconds without a touch, `onEnding` shortly before and when that is off; null: never. */
export function useIdle(
  seconds: number | null,
  onEnding: (isEnding: boolean) => void,
  onIdle: () => void,
): void {
  const latest = useRef({ onEnding, onIdle });
  useEffect(() => {
    latest.current = { onEnding, onIdle };
  });
  useEffect(() => {
    if (seconds === null) return undefined;
    let warning: ReturnType<typeof setTimeout>;
    let end: ReturnType<typeof setTimeout>;
    let isEnding = false;
    const setEnding = (is: boolean): void => {
      if (is !== isEnding) latest.current.onEnding(is);
      isEnding = is;
    };
    const stop = (): void => {
      clearTimeout(warning);
      clearTimeout(end);
      setEnding(false);
    };
    const restart = (): void => {
      stop();
      warning = setTimeout(() => setEnding(true), (seconds - WARNING_SECONDS) * 1000);
      end = setTimeout(() => {
        setEnding(false);
        latest.current.onIdle();
      }, seconds * 1000);
    };
    restart();
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, restart, { capture: true, passive: true });
    return () => {
      stop();
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, restart, true);
    };
  }, [seconds]);
}
