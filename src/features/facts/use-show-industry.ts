import { useCallback } from "react";
import { areasNamingIndustry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "./atlas-context.ts";
import { useGoTo } from "./use-go-to.ts";

/** Puts every area that names an industry or one below it on the map: their layouts shown, all other areas set back. */
export function useShowIndustry(): (id: string) => void {
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  return useCallback(
    (id) => {
      const entries = areasNamingIndustry(index, id).map(({ entry }) => entry);
      if (entries.length === 0) return;
      useStore.getState().setFilter("industry", [id]);
      goTo.areasWithLayouts(entries);
    },
    [index, goTo],
  );
}
