import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { isPeriodOver } from "../../model/target-status.ts";
import type { Facet } from "../../model/workspace.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FacetValue } from "./facet-value.tsx";
import styles from "./facet-values.module.css";
import { useFilter } from "./use-filter.ts";
import { useValueName } from "./use-value-name.ts";
import { offeredValues } from "./value-order.ts";

/** Values listed before the rest is asked for; one or two more are listed all the same. */
const FIRST_VALUES = 8;
const TOLERATED_VALUES = 2;

/** The values of a facet as a list. */
export function FacetValues({ facet }: { facet: Facet }) {
  const { t } = useI18n();
  const { index, today } = useLoadedAtlas();
  const { filters, result } = useFilter();
  const nameOf = useValueName();
  const [isLong, setLong] = useState(false);
  const values = offeredValues(index, facet, result.counts[facet], filters[facet] ?? []);
  const isOver = (value: string): boolean =>
    facet === "document" && isPeriodOver(index.documents.get(value)?.period, today);
  const isCut = !isLong && values.length > FIRST_VALUES + TOLERATED_VALUES;
  const listed = isCut
    ? values.filter((value, position) => position < FIRST_VALUES || filters[facet]?.includes(value))
    : values;
  return (
    <>
      <ul>
        {listed.map((value) => (
          <li key={value}>
            <FacetValue
              facet={facet}
              value={value}
              name={nameOf(facet, value)}
              mark={isOver(value) ? t("document.periodOver") : undefined}
            />
          </li>
        ))}
      </ul>
      {isCut && (
        <button type="button" className={styles["more"]} onClick={() => setLong(true)}>
          {t("action.more", { count: values.length - listed.length })}
        </button>
      )}
    </>
  );
}
