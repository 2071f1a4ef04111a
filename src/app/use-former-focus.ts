import { useLayoutEffect } from "react";

/** Gives the focus back, when something ends that took it, to what had it before. */
export function useFormerFocus(isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const former = document.activeElement;
    return () => {
      if (former instanceof HTMLElement && former.isConnected) former.focus({ preventScroll: true });
    };
  }, [isOn]);
}
