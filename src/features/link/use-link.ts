import { useEffect } from "react";
import { isSameSelection } from "../../model/selection.ts";
import { useStore } from "../../store/store.ts";
import { formatLink, type LinkState, parseLink } from "../../store/url.ts";

/** Pause after the last movement before the camera goes into the address. */
const CAMERA_PAUSE_MS = 250;

function currentLink(): LinkState {
  const { shown, selection, camera, language } = useStore.getState();
  return { shown, selection, camera, language };
}

function write(method: "pushState" | "replaceState"): void {
  const search = formatLink(currentLink());
  if (search !== location.search) history[method](null, "", search || location.pathname);
}

/** Takes over what the address says; parts that cannot be read are reported and leave the state as it is. */
export function readAddress(): void {
  const { shown, selection, camera, language, broken } = parseLink(location.search);
  const { notify, flyToCamera } = useStore.getState();
  for (const part of broken) notify({ kind: "bad-link", part });
  useStore.setState({
    ...(shown && { shown }),
    selection,
    openCitation: null,
    hoveredKey: null,
    ...(language && { language }),
    ...(camera && { camera }),
  });
  if (camera) flyToCamera(camera);
}

/** Keeps the address in step with the state: a new entry for each selection, replaced while the camera moves. */
export function useLink(): void {
  useEffect(() => {
    let timer = 0;
    const unsubscribe = useStore.subscribe((state, former) => {
      if (!isSameSelection(state.selection, former.selection)) write("pushState");
      else if (state.shown !== former.shown || state.language !== former.language) write("replaceState");
      else if (state.camera !== former.camera) {
        clearTimeout(timer);
        timer = window.setTimeout(() => write("replaceState"), CAMERA_PAUSE_MS);
      }
    });
    window.addEventListener("popstate", readAddress);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener("popstate", readAddress);
    };
  }, []);
}
