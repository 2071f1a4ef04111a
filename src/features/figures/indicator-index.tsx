import { useId, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { type Series, spansYears } from "../../model/series.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import styles from "./indicator-index.module.css";
import { useFigures } from "./use-figures.ts";
import { useNames } from "./use-names.ts";

/** Every indicator by name, those that run over years first; a field narrows the list. */
export function IndicatorIndex({ all }: { all: Series[] }) {
  const { t } = useI18n();
  const figures = useFigures();
  const names = useNames();
  const [words, setWords] = useState("");
  const field = useId();
  const entries = [...groupBy(all, ({ indicator }) => indicator)]
    .map(([id, series]) => ({ id, name: names.indicator(id), hasYears: series.some(spansYears), series }))
    .filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
    .sort((a, b) => Number(b.hasYears) - Number(a.hasYears));
  return (
    <>
      <label className={styles["label"]} htmlFor={field}>
        {t("figures.find")}
      </label>
      <input
        id={field}
        className={styles["field"]}
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className={styles["label"]}>
        {t("figures.found", { count: entries.length })}
      </p>
      <ul className={styles["list"]}>
        {entries.map(({ id, name, hasYears, series }) => (
          <li key={id}>
            <LinkButton onClick={() => figures.of(id)}>{name}</LinkButton>
            <span className={styles["count"]}>
              {hasYears ? t("figures.overYears") : ""} {series.length > 1 ? `×${series.length}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
