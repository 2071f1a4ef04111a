import { useEffect } from "react";
import { unionOfBoxes } from "../../model/box.ts";
import { movedCamera } from "../../model/mercator.ts";
import { placeBox } from "../../model/place-box.ts";
import type { Tour, TourView } from "../../model/tour.ts";
import { type ShownLayout, withLayout } from "../../store/layouts-slice.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useWindowChanges } from "./use-window-changes.ts";

/** How long the camera takes from stop to stop: slow enough to follow. */
const FLIGHT_MS = 1400;

/** Nearest that the camera comes to an area, so that its surroundings stay in sight. */
const STOP_ZOOM = 11.6;
const ALL_ZOOM = 12.5;

/** The layouts of a view in the colours that the reader knows them by. */
function shownInTour(layouts: string[], former: ShownLayout[]): ShownLayout[] {
  const known = former.filter(({ id }) => layouts.includes(id));
  return layouts.reduce(withLayout, known);
}

function isSame(one: ShownLayout[], other: ShownLayout[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Puts layouts, selection and camera as the step of a tour says. */
export function useTourView(tour: Tour, step: number): void {
  const { index, places } = useLoadedAtlas();
  const windowChanges = useWindowChanges();
  const current = tour.steps[step];
  useEffect(() => {
    if (!current) return;
    const { viewBeforeTour, shown } = useStore.getState();
    const next = shownInTour(current.view.layouts, viewBeforeTour?.shown ?? []);
    useStore.setState({
      selection: current.view.selection,
      shown: isSame(next, shown) ? shown : next,
      stepInView: `${tour.id}~${step}`,
    });
  }, [tour.id, step, current]);
  useEffect(() => {
    if (!current) return;
    const { flyToBounds, flyToCamera, covered } = useStore.getState();
    const { camera, focus, layouts }: TourView = current.view;
    if (camera) {
      // An author looked at the part of the map that nothing covered.
      flyToCamera(movedCamera(camera, -covered.left / 2, covered.bottom / 2), FLIGHT_MS);
      return;
    }
    const boxOf = (keys: string[]) =>
      unionOfBoxes(keys.map((key) => placeBox(places, index.areas.get(key)?.area.place ?? "")));
    // An area without a known position is shown as what it is: somewhere in its layout.
    const around = layouts.flatMap((id) => (index.areasOfLayout.get(id) ?? []).map(({ key }) => key));
    const box = boxOf(focus) ?? boxOf(around);
    if (box) flyToBounds(box, current.kind === "stop" ? STOP_ZOOM : ALL_ZOOM, FLIGHT_MS);
  }, [current, index, places, windowChanges]);
}
