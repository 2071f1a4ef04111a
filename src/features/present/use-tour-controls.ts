import { stepWithin, type Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";

/** What can be done with a running tour. */
export interface TourControls {
  /** 0-based number of the last step. */
  last: number;
  next: () => void;
  previous: () => void;
  goTo: (step: number) => void;
  /** Stops slides from following by themselves. */
  pause: () => void;
  toggleAutoplay: () => void;
  toggleFullScreen: () => void;
  leave: () => void;
}

/** The controls of a tour at a step; steps stay within the tour. */
export function useTourControls(tour: Tour, step: number, toggleFullScreen: () => void): TourControls {
  const { goToStep, setAutoplay, leaveTour } = useStore.getState();
  const last = tour.steps.length - 1;
  const goTo = (to: number): void => goToStep(stepWithin(tour, to));
  return {
    last,
    next: () => goTo(step + 1),
    previous: () => goTo(step - 1),
    goTo,
    pause: () => setAutoplay("off"),
    toggleAutoplay: () => {
      const isOn = useStore.getState().autoplay !== "off";
      // From the last slide it begins again.
      if (!isOn && step === last) goTo(0);
      setAutoplay(isOn ? "off" : "once");
    },
    toggleFullScreen,
    leave: leaveTour,
  };
}
