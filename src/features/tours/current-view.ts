import { movedCamera } from "../../model/mercator.ts";
import type { OwnStep } from "../../model/schema/own-tour.ts";
import { useStore } from "../../store/store.ts";

const NO_WORDS = { zh: "", en: "" };

/** What map and panel show now, as a step without words; the camera is that of the part that nothing covers. */
export function currentView(): OwnStep {
  const { shown, selection, camera, covered } = useStore.getState();
  return {
    title: NO_WORDS,
    text: NO_WORDS,
    layouts: shown.map(({ id }) => id),
    selection,
    camera: camera && movedCamera(camera, covered.left / 2, -covered.bottom / 2),
  };
}
