import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./select.module.css";

/** All places that areas name, by name, to choose one from. */
export function PlaceSelect({ chosen, onChoose }: { chosen: string; onChoose: (place: string) => void }) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const named = [...places.values()]
    .filter(({ id }) => index.areasOfPlace.has(id))
    .sort((a, b) => text(a.name).localeCompare(text(b.name), language));
  return (
    <label className={styles["field"]}>
      <span>{t("overlap.place")}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="" disabled>
          {t("overlap.choosePlaceOption")}
        </option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
