import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import styles from "./opacity-slider.module.css";

/** Strength of the areas' fills. */
export function OpacitySlider() {
  const { t } = useI18n();
  const fillOpacity = useStore((s) => s.fillOpacity);
  const setFillOpacity = useStore((s) => s.setFillOpacity);
  return (
    <label className={styles["slider"]}>
      <span>{t("explore.opacity")}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(fillOpacity * 100)}
        onChange={(event) => setFillOpacity(Number(event.target.value) / 100)}
      />
    </label>
  );
}
