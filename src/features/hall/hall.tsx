import "./hall.css";
import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useRootMark } from "../../ui/use-root-mark.ts";
import styles from "./hall.module.css";
import { HallBar } from "./hall-bar.tsx";
import { useClosedPage } from "./use-closed-page.ts";
import { useFreshStart } from "./use-fresh-start.ts";
import { useIdle } from "./use-idle.ts";
import { useLoop } from "./use-loop.ts";

/** Idle time of a hall screen unless config.json sets another: long enough to read the fullest panel. */
const IDLE_SECONDS = 90;

/** Makes the page a hall screen: large, closed, with a way home, and on its own when nobody is there. */
export function Hall({ idleSeconds = IDLE_SECONDS }: { idleSeconds: number | undefined }) {
  const { t } = useI18n();
  const isPresenting = useStore((s) => s.tour !== null);
  const isPlaying = useStore((s) => s.autoplay !== "off");
  const isLoop = useStore((s) => s.autoplay === "endless");
  const [isEnding, setEnding] = useState(false);
  const { home, startOver } = useFreshStart();
  const { beginLoop } = useLoop();
  useClosedPage();
  useRootMark("hall");
  useIdle(isPlaying ? null : idleSeconds, setEnding, () => {
    startOver();
    beginLoop();
  });
  return (
    <>
      {!isPresenting && <HallBar onHome={home} />}
      {isLoop && <p className={styles["touch"]}>{t("hall.touch")}</p>}
      {isEnding && (
        <div role="alert" className={styles["ending"]}>
          <span>{t("hall.idle")}</span>
          <TextButton onClick={() => setEnding(false)}>{t("hall.stay")}</TextButton>
        </div>
      )}
    </>
  );
}
