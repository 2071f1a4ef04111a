import { useState } from "react";
import type { OwnTour } from "../../model/schema/own-tour.ts";
import { useStore } from "../../store/store.ts";
import { ownToursNow } from "./own-tour-edits.ts";

/** What was deleted last, and how to bring it back. */
export interface Undo {
  /** Name of what was deleted; null while there is nothing to bring back. */
  deleted: string | null;
  /** Deletes something in a way that can be undone. */
  remove: (name: string, action: () => void) => void;
  bringBack: () => void;
}

/** Keeps the own tours as they were before the last deletion. */
export function useUndo(): Undo {
  const [former, setFormer] = useState<{ name: string; tours: OwnTour[] } | null>(null);
  return {
    deleted: former?.name ?? null,
    remove: (name, action) => {
      setFormer({ name, tours: ownToursNow() });
      action();
    },
    bringBack: () => {
      if (former) useStore.getState().setOwnTours(former.tours);
      setFormer(null);
    },
  };
}
