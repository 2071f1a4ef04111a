import { useI18n } from "../../i18n/i18n.ts";
import type { Score } from "../../model/match/rank.ts";
import styles from "./score-bar.module.css";

/** The score in percent and how many criteria it rests on. */
export function ScoreBar({ score: { value, judged, asked } }: { score: Score }) {
  const { t } = useI18n();
  if (asked === 0) return null;
  return (
    <p className={styles["score"]}>
      <span className={styles["value"]}>
        {value === null ? t("match.noScore") : t("match.score", { value: Math.round(value * 100) })}
      </span>
      {value !== null && <progress max={1} value={value} aria-hidden="true" />}
      <span className={styles["judged"]}>{t("match.judged", { judged, asked })}</span>
    </p>
  );
}
