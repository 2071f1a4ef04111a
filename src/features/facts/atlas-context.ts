import { createContext, useContext } from "react";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";

/** The loaded atlas, for everything below the frame. */
export interface LoadedAtlas {
  index: AtlasIndex;
  /** Places by id; empty when the file did not load, the facts are shown all the same. */
  places: Map<string, BuiltPlace>;
  /** The day the reader reads. */
  today: Date;
}

export const AtlasContext = createContext<LoadedAtlas | null>(null);

/** The loaded atlas; only below the frame that waits for it. */
export function useLoadedAtlas(): LoadedAtlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("useLoadedAtlas needs AtlasContext");
  return atlas;
}
