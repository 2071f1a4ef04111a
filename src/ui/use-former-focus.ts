import { useLayoutEffect } from "react";

/**
 * Gives the focus back, when something ends that took it, to what had it before; where nothing had it, or that is gone,
 * to what the selector `instead` finds.
 */
export function useFormerFocus(isOn: boolean, instead?: string): void {
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const former = document.activeElement;
    return () => {
      const isThere = former instanceof HTMLElement && former.isConnected && former !== document.body;
      const found = isThere || instead === undefined ? former : document.querySelector(instead);
      if (found instanceof HTMLElement) found.focus({ preventScroll: true });
    };
  }, [isOn, instead]);
}
