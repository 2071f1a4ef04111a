import { useMemo } from "react";
import { storedTours } from "../../model/own-tours.ts";
import { useStore } from "../../store/store.ts";

/** The reader's own tours; what storage holds beside them is left out. */
export function useOwnTours() {
  const stored = useStore((s) => s.ownTours);
  return useMemo(() => storedTours(stored), [stored]);
}
