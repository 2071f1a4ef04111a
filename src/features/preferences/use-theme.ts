import { useEffect, useSyncExternalStore } from "react";
import { PALETTES } from "../../model/palette.ts";
import { useStore } from "../../store/store.ts";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The theme in force, put on the root element together with the colours of the layouts. */
export function useTheme(): "light" | "dark" {
  const choice = useStore((s) => s.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const theme = choice === "system" ? (isSystemDark ? "dark" : "light") : choice;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["theme"] = theme;
    for (const [family, colour] of PALETTES[theme].families.entries())
      root.style.setProperty(`--family-${family}`, colour);
  }, [theme]);
  return theme;
}
