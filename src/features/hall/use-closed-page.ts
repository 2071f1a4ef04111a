import { useEffect } from "react";

/** Shortcuts that open paper, files or windows. */
const OUTWARD_KEYS = ["p", "s", "o", "n", "t", "u"];

function closeKey(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && OUTWARD_KEYS.includes(event.key.toLowerCase()))
    event.preventDefault();
}

function closeLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
}

function prevent(event: Event): void {
  event.preventDefault();
}

/** Nothing leads out of the page: no links, no menus of the browser, no paper, files or windows by shortcut. */
export function useClosedPage(): void {
  useEffect(() => {
    const closed: [string, (event: never) => void][] = [
      ["contextmenu", prevent],
      ["dragstart", prevent],
      ["auxclick", closeLink],
      ["click", closeLink],
      ["keydown", closeKey],
    ];
    for (const [kind, handler] of closed) window.addEventListener(kind, handler as EventListener, true);
    return () => {
      for (const [kind, handler] of closed) window.removeEventListener(kind, handler as EventListener, true);
    };
  }, []);
}
