import { useEffect, useRef } from "react";
import { useLoadedAtlas } from "../features/facts/atlas-context.ts";
import { useGoTo } from "../features/facts/use-go-to.ts";
import { useStore } from "../store/store.ts";

/** Aims the camera once at what the link selects, else at the shown layouts, unless the link carries a camera. */
export function OpeningView() {
  const { index, places } = useLoadedAtlas();
  const goTo = useGoTo();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || places.size === 0) return;
    isDone.current = true;
    const { camera, shown, selection } = useStore.getState();
    if (camera) return;
    const entry = selection?.kind === "area" ? index.areas.get(selection.key) : undefined;
    goTo.areas(entry ? [entry] : shown.flatMap(({ id }) => index.areasOfLayout.get(id) ?? []));
  }, [index, places, goTo]);
  return null;
}
