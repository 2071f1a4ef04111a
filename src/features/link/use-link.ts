import { useEffect } from "react";
import { isSameSelection } from "../../model/selection.ts";
import { useStore } from "../../store/store.ts";
import { EMPTY_LINK, formatLink, type LinkState, parseLink } from "../../store/url.ts";

/** Pause after the last movement before the camera goes into the address. */
const CAMERA_PAUSE_MS = 250;

/** While the address is being read, nothing is written to it. */
let isReading = false;

function currentLink(): LinkState {
  const { shown, selection, camera, language, workspace, tour, filters, needs } = useStore.getState();
  // A tour gives the view of each of its steps.
  if (tour) return { ...EMPTY_LINK, language, workspace, tour };
  return { shown, selection, camera, language, workspace, tour, filters, needs };
}

function write(method: "pushState" | "replaceState"): void {
  // The address of a hall screen or of a frame stays as its operator gave it, so that a reload opens the same.
  const { isHall, embed } = useStore.getState();
  if (isHall || embed) return;
  const search = currentSearch();
  if (search !== location.search) history[method](null, "", search || location.pathname);
}

/** Search part of a link to what is shown now. */
export function currentSearch(): string {
  return formatLink(currentLink());
}

/** Takes over what the address says. */
export function readAddress(): void {
  applyLink(location.search);
}

/** Takes over what a link says; parts that cannot be read are reported and leave the state as it is. */
export function applyLink(link: string): void {
  const { shown, selection, camera, language, workspace, tour, filters, needs, broken } = parseLink(link);
  const { notify, flyToCamera, startTour, viewBeforeTour } = useStore.getState();
  for (const part of broken) notify({ kind: "bad-link", part });
  isReading = true;
  useStore.setState({
    ...(viewBeforeTour && { shown: viewBeforeTour.shown, camera: viewBeforeTour.camera }),
    ...(shown && { shown }),
    selection,
    workspace,
    tour: null,
    viewBeforeTour: null,
    filters,
    needs,
    openCitation: null,
    hoveredKey: null,
    ...(language && { language }),
    ...(camera && { camera }),
  });
  if (tour) startTour(tour.id, tour.step);
  isReading = false;
  if (camera) flyToCamera(camera);
}

/** Keeps the address in step with the state: a new entry for each selection, replaced while the camera moves. */
export function useLink(): void {
  useEffect(() => {
    let timer = 0;
    const unsubscribe = useStore.subscribe((state, former) => {
      if (isReading) return;
      const isElsewhere =
        state.tour?.id !== former.tour?.id ||
        (state.tour === null && !isSameSelection(state.selection, former.selection)) ||
        state.workspace !== former.workspace;
      const isChanged =
        state.shown !== former.shown ||
        state.language !== former.language ||
        state.tour !== former.tour ||
        state.needs !== former.needs ||
        state.filters !== former.filters;
      if (isElsewhere) write("pushState");
      else if (isChanged) write("replaceState");
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
