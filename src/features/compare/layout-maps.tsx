import { use, useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { unionOfBoxes } from "../../model/box.ts";
import type { Subject } from "../../model/comparison.ts";
import { placeBox } from "../../model/place-box.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./layout-maps.module.css";
import { LayoutMapsContext } from "./layout-maps-context.ts";

/** Two layouts on two maps in step, side by side or under a divider that uncovers the right one. */
export function LayoutMaps({ subjects }: { subjects: Subject[] }) {
  const { t, language } = useI18n();
  const { places } = useLoadedAtlas();
  const drawMaps = use(LayoutMapsContext);
  const [mode, setMode] = useState<"split" | "swipe">("split");
  const [divider, setDivider] = useState(50);
  const bounds = useMemo(
    () =>
      unionOfBoxes(
        subjects.flatMap(({ entries }) => entries.map(({ area }) => placeBox(places, area.place))),
      ),
    [subjects, places],
  );
  if (!drawMaps) return null;
  return (
    <section className={styles["maps"]} aria-label={t("compare.maps")}>
      <fieldset className={styles["modes"]}>
        <legend className="visually-hidden">{t("compare.mode")}</legend>
        {(["split", "swipe"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="compare-mode" checked={mode === each} onChange={() => setMode(each)} />{" "}
            {t(`compare.${each}`)}
          </label>
        ))}
        <span className={styles["note"]}>{t("compare.maps")}</span>
      </fieldset>
      {drawMaps({
        layouts: subjects.map(({ id, name }, slot) => ({
          id,
          slot,
          label: t("compare.mapLabel", { name: name[language] }),
        })),
        bounds,
        mode,
        divider: divider / 100,
      })}
      {mode === "swipe" && (
        <input
          type="range"
          className={styles["divider"]}
          aria-label={t("compare.swipePosition")}
          min={0}
          max={100}
          value={divider}
          onChange={({ target }) => setDivider(Number(target.value))}
        />
      )}
      <ul className={styles["captions"]}>
        {subjects.map(({ id, name }, slot) => (
          <li key={id}>
            <span className={styles["swatch"]} data-slot={slot} aria-hidden="true" />
            {t(slot === 0 ? "compare.left" : "compare.right")} · {name[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
