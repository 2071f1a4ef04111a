import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { toggled } from "../../model/filter-areas.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./criterion-row.module.css";

/** Weight that a need gets when it is first chosen. */
export const FIRST_WEIGHT = 2;

/** The districts, counties and new cities, to tick; any one of the ticked will do. */
export function DistrictChoice() {
  const { t, text } = useI18n();
  const { places } = useLoadedAtlas();
  const { ids, weight } = useStore((s) => s.needs.criteria.district);
  const change = useStore((s) => s.changeCriterion);
  const grounds = useMemo(
    () => [...places.values()].filter(({ kind }) => kind === "district" || kind === "new-city"),
    [places],
  );
  const chosen = grounds.filter(({ id }) => ids.includes(id)).map(({ name }) => text(name));
  return (
    <details className={styles["choice"]}>
      <summary>
        {chosen.length > 0
          ? `${t("match.districts", { count: chosen.length })} · ${chosen.join(" · ")}`
          : t("match.chooseDistricts")}
      </summary>
      <ul>
        {grounds.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={() => {
                  const next = toggled(ids, id);
                  const isFirst = ids.length === 0 && weight === 0;
                  change("district", { ids: next, ...(isFirst && { weight: FIRST_WEIGHT }) });
                }}
              />
              {text(name)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
