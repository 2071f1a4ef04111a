import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./year-picker.module.css";

interface YearPickerProps {
  years: number[];
  year: number;
  onChange: (year: number) => void;
  /** The reader has settled on a year. */
  onSettle: (year: number) => void;
}

/** Chooses a year by slider or button. */
export function YearPicker({ years, year, onChange, onSettle }: YearPickerProps) {
  const { t } = useI18n();
  const id = useId();
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  const handleStep = (next: number): void => {
    onChange(next);
    onSettle(next);
  };
  return (
    <div className={styles["picker"]}>
      <label htmlFor={id}>{t("timeline.year")}</label>
      <button
        type="button"
        aria-label={t("timeline.earlier")}
        disabled={year <= first}
        onClick={() => handleStep(year - 1)}
      >
        ‹
      </button>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={1}
        value={year}
        aria-valuetext={String(year)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={() => onSettle(year)}
        onKeyUp={() => onSettle(year)}
      />
      <button
        type="button"
        aria-label={t("timeline.later")}
        disabled={year >= last}
        onClick={() => handleStep(year + 1)}
      >
        ›
      </button>
      <span className={styles["year"]} aria-hidden="true">
        {year}
      </span>
    </div>
  );
}
