import { type RefObject, useEffect } from "react";

/** What takes an Escape for itself. */
const OPEN_ABOVE = "dialog[open], :popover-open";

/** Whether an Escape belongs to something within: a dialog or popover, a search that it empties, a list that it folds. */
function belongsElsewhere({ defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || document.querySelector(OPEN_ABOVE)) return true;
  const isFilled = target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
  return isFilled || (target instanceof Element && target.ariaExpanded === "true");
}

/** Calls `onEscape` on an Escape within an element that nothing inside it takes for itself. */
export function useEscape(element: RefObject<HTMLElement | null>, isOn: boolean, onEscape: () => void): void {
  useEffect(() => {
    const within = element.current;
    if (!isOn || !within) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !belongsElsewhere(event)) onEscape();
    };
    within.addEventListener("keydown", onKey);
    return () => within.removeEventListener("keydown", onKey);
  }, [element, isOn, onEscape]);
}
