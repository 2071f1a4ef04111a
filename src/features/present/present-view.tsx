import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { isSameSelection } from "../../model/selection.ts";
import { stepOfSelection, stepWithin, type Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { useRootMark } from "../../ui/use-root-mark.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import { ControlBar } from "./control-bar.tsx";
import { DetourSlide } from "./detour-slide.tsx";
import { MoreBelow } from "./more-below.tsx";
import styles from "./present-view.module.css";
import { StepSlide } from "./step-slide.tsx";
import { useAutoplay } from "./use-autoplay.ts";
import { useAutoplayEnd } from "./use-autoplay-end.ts";
import { useCoveredBySlide } from "./use-covered-by-slide.ts";
import { useFittedText } from "./use-fitted-text.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useSwipe } from "./use-swipe.ts";
import { useTourById } from "./use-tour-by-id.ts";
import { useTourControls } from "./use-tour-controls.ts";
import { useTourKeys } from "./use-tour-keys.ts";
import { useTourView } from "./use-tour-view.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** The running tour; one that does not exist here is reported and ended. */
export function PresentView() {
  const running = useStore((s) => s.tour);
  const id = running?.id ?? "";
  const tour = useTourById(id);
  useReturnedView();
  const isUnknown = running !== null && tour === null;
  useEffect(() => {
    if (!isUnknown) return;
    const { leaveTour, notify } = useStore.getState();
    leaveTour();
    notify({ kind: "unknown-tour", id });
  }, [isUnknown, id]);
  return running && tour ? <Presentation tour={tour} step={stepWithin(tour, running.step)} /> : null;
}

/** A reader who came by a link to a tour has no view to come back to: the map then aims at what is shown. */
function useReturnedView(): void {
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  useEffect(
    () => () => {
      const { camera, shown, viewBeforeTour } = useStore.getState();
      if (viewBeforeTour || camera) return;
      goTo.areas(shown.flatMap(({ id }) => index.areasOfLayout.get(id) ?? []));
    },
    [index, goTo],
  );
}

function Presentation({ tour, step }: { tour: Tour; step: number }) {
  const { t, text } = useI18n();
  const slide = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const selection = useStore((s) => s.selection);
  const autoplay = useStore((s) => s.autoplay);
  const paceSeconds = useStore((s) => s.paceSeconds);
  const fullScreen = useFullScreen();
  const controls = useTourControls(tour, step, fullScreen.toggle);
  const current = tour.steps[step];
  const isHall = useStore((s) => s.isHall);
  useCoveredBySlide(slide);
  useFittedText(body, isHall);
  const isInView = useStore((s) => s.stepInView === `${tour.id}~${step}`);
  useTourView(tour, step);
  useTourKeys(controls);
  useAutoplay(tour, step, body);
  useAutoplayEnd();
  useWakeLock(autoplay !== "off");
  const swipe = useSwipe(controls.next, controls.previous);
  const isDetour = isInView && current !== undefined && !isSameSelection(selection, current.view.selection);
  const stopOfDetour = isDetour ? stepOfSelection(tour, selection) : undefined;
  useEffect(() => {
    if (stopOfDetour !== undefined) useStore.getState().goToStep(stopOfDetour);
  }, [stopOfDetour]);
  useRootMark("presenting");
  useEffect(() => {
    slide.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [current, isDetour]);
  if (!current) return null;
  return (
    <section
      ref={slide}
      className={styles["slide"]}
      aria-label={t("present.title")}
      data-kind={current.kind}
      data-testid="slide"
      {...swipe}
    >
      <div className={styles["stage"]}>
        <div ref={body} className={styles["body"]} data-testid="slide-words">
          {isDetour && stopOfDetour === undefined ? (
            <DetourSlide selection={selection} onReturn={() => controls.goTo(step)} />
          ) : (
            <StepSlide key={`${tour.id}~${step}`} tour={tour} step={current} />
          )}
        </div>
        <MoreBelow body={body} />
      </div>
      <ControlBar tour={tour} step={step} controls={controls} fullScreen={fullScreen} />
      <p role="status" className="visually-hidden">
        {t("present.position", { step: step + 1, count: tour.steps.length, title: text(current.title) })}{" "}
        {autoplay !== "off" && t("present.playing", { seconds: paceSeconds })}
      </p>
    </section>
  );
}
