import { emptyTour, OWN_TOUR_PREFIX, storedTours } from "../../model/own-tours.ts";
import type { OwnTour } from "../../model/schema/own-tour.ts";
import { useStore } from "../../store/store.ts";

/** The own tours now. */
export function ownToursNow(): OwnTour[] {
  return storedTours(useStore.getState().ownTours);
}

/** An id that no other tour has, here or elsewhere. */
export function newTourId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${OWN_TOUR_PREFIX}${high.toString(36)}${low.toString(36)}`;
}

/** Adds a tour at the end and opens it in the editor. */
export function addTour(tour: OwnTour = emptyTour(newTourId())): void {
  const { setOwnTours, openWorkspace } = useStore.getState();
  setOwnTours([...ownToursNow(), tour]);
  openWorkspace({ kind: "tours", items: [tour.id] });
}

/** Puts a tour in the place of the one with its id. */
export function replaceTour(tour: OwnTour): void {
  useStore.getState().setOwnTours(ownToursNow().map((other) => (other.id === tour.id ? tour : other)));
}

/** Adds a copy of a tour behind it. */
export function duplicateTour(id: string): void {
  const copies = ownToursNow().flatMap((tour) =>
    tour.id === id ? [tour, { ...structuredClone(tour), id: newTourId() }] : [tour],
  );
  useStore.getState().setOwnTours(copies);
}

/** Takes a tour out. */
export function deleteTour(id: string): void {
  useStore.getState().setOwnTours(ownToursNow().filter((tour) => tour.id !== id));
}
