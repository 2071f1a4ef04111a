import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./select.module.css";

interface AreaSelectProps {
  label: string;
  /** Keys that are chosen already and therefore not offered. */
  taken: string[];
  onChoose: (key: string) => void;
}

/** All areas, grouped by layout, to choose one from. */
export function AreaSelect({ label, taken, onChoose }: AreaSelectProps) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  return (
    <label className={styles["field"]}>
      <span>{label}</span>
      <select value="" onChange={({ target }) => onChoose(target.value)}>
        <option value="" disabled>
          {t("compare.chooseArea")}
        </option>
        {[...index.layouts.values()].map((layout) => (
          <optgroup key={layout.id} label={text(layout.shortName)}>
            {(index.areasOfLayout.get(layout.id) ?? []).map(({ key, area, ancestors }) => (
              <option key={key} value={key} disabled={taken.includes(key)}>
                {`${"· ".repeat(ancestors.length)}${areaName(area)[language]}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
