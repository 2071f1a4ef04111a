import { useI18n } from "../../i18n/i18n.ts";
import { HEAVIEST } from "../../model/match/needs.ts";
import styles from "./weight-slider.module.css";

interface WeightSliderProps {
  name: string;
  weight: number;
  onChange: (weight: number) => void;
}

/** How much a criterion counts, 0 to 5; the order follows at once. */
export function WeightSlider({ name, weight, onChange }: WeightSliderProps) {
  const { t } = useI18n();
  return (
    <span className={styles["slider"]}>
      <input
        type="range"
        min={0}
        max={HEAVIEST}
        step={1}
        value={weight}
        aria-label={t("match.weightOf", { name })}
        aria-valuetext={t("match.weight", { weight })}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      <span aria-hidden="true">{t("match.weight", { weight })}</span>
    </span>
  );
}
