import { useI18n } from "../../i18n/i18n.ts";
import type { Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./control-bar.module.css";
import type { useFullScreen } from "./use-full-screen.ts";
import type { TourControls } from "./use-tour-controls.ts";

/** Marks what may be touched while slides follow by themselves. */
export const KEEPS_AUTOPLAY = "data-keeps-autoplay";

/** Seconds for a slide, to choose from. */
const PACES_SECONDS = [5, 10, 15, 20, 30, 60];

interface ControlBarProps {
  tour: Tour;
  step: number;
  controls: TourControls;
  fullScreen: ReturnType<typeof useFullScreen>;
}

/** Foot of the slide: back, where we are, onwards; below that autoplay, full screen, language, the way out. */
export function ControlBar({ tour, step, controls, fullScreen }: ControlBarProps) {
  const { t, text, language } = useI18n();
  const isPlaying = useStore((s) => s.autoplay !== "off");
  const paceSeconds = useStore((s) => s.paceSeconds);
  const isHall = useStore((s) => s.isHall);
  const { setPaceSeconds, setLanguage } = useStore.getState();
  const count = tour.steps.length;
  const other = language === "zh" ? "en" : "zh";
  return (
    <nav className={styles["bar"]} aria-label={t("present.controls")}>
      <div className={styles["row"]}>
        <button
          type="button"
          className={styles["previous"]}
          aria-label={t("present.previous")}
          aria-disabled={step === 0}
          onClick={controls.previous}
        >
          <Icon name="back" />
        </button>
        <label className={styles["choice"]}>
          <span aria-hidden="true">
            {step + 1} / {count}
          </span>
          <select
            aria-label={t("present.jump")}
            value={step}
            onChange={(event) => controls.goTo(Number(event.target.value))}
          >
            {tour.steps.map(({ kind, title }, index) => (
              // The same view may stand in a tour twice: its number is what tells it apart.
              <option key={`${index}${title.zh}`} value={index}>
                {index + 1}. {kind === "closing" ? t("present.closing") : text(title)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={styles["next"]}
          aria-disabled={step === count - 1}
          onClick={controls.next}
        >
          {t("present.next")} <Icon name="forward" />
        </button>
      </div>
      <div className={styles["row"]}>
        <span className={styles["play"]} {...{ [KEEPS_AUTOPLAY]: "" }}>
          <IconButton
            icon={isPlaying ? "pause" : "play"}
            label={t(isPlaying ? "present.pause" : "present.play")}
            onClick={controls.toggleAutoplay}
          />
          {!isHall && (
            <select
              aria-label={t("present.pace")}
              value={paceSeconds}
              onChange={(event) => setPaceSeconds(Number(event.target.value))}
            >
              {PACES_SECONDS.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {t("present.seconds", { seconds })}
                </option>
              ))}
            </select>
          )}
        </span>
        {fullScreen.isAllowed && (
          <span {...{ [KEEPS_AUTOPLAY]: "" }}>
            <IconButton
              icon={fullScreen.isOn ? "shrink" : "extent"}
              label={t(fullScreen.isOn ? "present.window" : "present.fullScreen")}
              onClick={fullScreen.toggle}
            />
          </span>
        )}
        <button
          type="button"
          className={styles["language"]}
          lang={other === "zh" ? "zh-CN" : "en"}
          onClick={() => setLanguage(other)}
        >
          {other === "zh" ? "中文" : "English"}
        </button>
        <button type="button" className={styles["leave"]} onClick={controls.leave}>
          <Icon name="close" /> <span>{t("present.leave")}</span>
        </button>
      </div>
    </nav>
  );
}
