import type { StateCreator } from "zustand";
import type { OwnTour } from "../model/schema/own-tour.ts";
import type { Selection } from "../model/selection.ts";
import type { Filters, Workspace } from "../model/workspace.ts";
import type { Camera } from "./camera-slice.ts";
import type { ShownLayout } from "./layouts-slice.ts";
import type { Store } from "./store.ts";

/** The tour that is being shown. */
export interface RunningTour {
  /** Id of a layout, `shortlist`, or the id of an own tour. */
  id: string;
  /** 0-based; the first slide is the opening one. */
  step: number;
}

/** The view to come back to when a tour ends. */
export interface FormerView {
  shown: ShownLayout[];
  selection: Selection | null;
  camera: Camera | null;
  workspace: Workspace | null;
  filters: Filters;
}

/** Whether slides follow by themselves: not, to the end of the tour, or through all tours without end. */
export type Autoplay = "off" | "once" | "endless";

export interface TourSlice {
  tour: RunningTour | null;
  viewBeforeTour: FormerView | null;
  /** Step, as id~step, whose view map and slide have taken over; from then on another selection is the audience's. */
  stepInView: string | null;
  autoplay: Autoplay;
  /** Seconds that a slide stays while slides follow by themselves. */
  paceSeconds: number;
  ownTours: OwnTour[];
  /** Starts a tour, or goes over to another; keeps the view before the first of them. */
  startTour: (id: string, step?: number, autoplay?: Autoplay) => void;
  /** Goes to a step of the running tour. */
  goToStep: (step: number) => void;
  setAutoplay: (autoplay: Autoplay) => void;
  setPaceSeconds: (seconds: number) => void;
  /** Ends the tour and brings back the view before it. */
  leaveTour: () => void;
  /** Ends the tour where it is: the view of its step stays. */
  stayInView: () => void;
  setOwnTours: (tours: OwnTour[]) => void;
}

/** What no view keeps when a tour starts or ends. */
const NOTHING_OPEN = { hoveredKey: null, openCitation: null, stepInView: null };

export const createTourSlice: StateCreator<Store, [], [], TourSlice> = (set, get) => ({
  tour: null,
  viewBeforeTour: null,
  stepInView: null,
  autoplay: "off",
  paceSeconds: 10,
  ownTours: [],
  startTour: (id, step = 0, autoplay = "off") =>
    set(({ shown, selection, camera, workspace, filters, viewBeforeTour }) => ({
      tour: { id, step },
      viewBeforeTour: viewBeforeTour ?? { shown, selection, camera, workspace, filters },
      autoplay,
      workspace: null,
      filters: {},
      ...NOTHING_OPEN,
    })),
  goToStep: (step) =>
    set(({ tour }) => ({ tour: tour && { ...tour, step }, workspace: null, ...NOTHING_OPEN })),
  setAutoplay: (autoplay) => set({ autoplay }),
  setPaceSeconds: (paceSeconds) => set({ paceSeconds }),
  leaveTour: () => {
    const { viewBeforeTour } = get();
    set({ ...viewBeforeTour, tour: null, viewBeforeTour: null, autoplay: "off", ...NOTHING_OPEN });
    if (viewBeforeTour?.camera) get().flyToCamera(viewBeforeTour.camera);
  },
  stayInView: () => set({ tour: null, viewBeforeTour: null, autoplay: "off", ...NOTHING_OPEN }),
  setOwnTours: (ownTours) => set({ ownTours }),
});
