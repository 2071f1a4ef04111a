import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { toggled } from "../../model/filter-areas.ts";
import type { WordNeed } from "../../model/match/needs.ts";
import type { Meaning } from "../../model/match/understand.ts";
import styles from "./word-row.module.css";

interface MeaningChoiceProps {
  word: WordNeed;
  meanings: Meaning[];
  nameOf: (industry: string) => string;
  onChange: (industries: string[]) => void;
}

/** Everything a word may mean, to tick; open from the start where none is taken. */
export function MeaningChoice({ word, meanings, nameOf, onChange }: MeaningChoiceProps) {
  const { t } = useI18n();
  const [startsOpen] = useState(word.industries.length === 0);
  return (
    <details className={styles["choice"]} open={startsOpen}>
      <summary aria-label={t("match.change", { word: word.text })}>{t("match.changeShort")}</summary>
      <fieldset>
        <legend>{t("match.pick")}</legend>
        {meanings.map(({ industry, manner }) => (
          <label key={industry}>
            <input
              type="checkbox"
              checked={word.industries.includes(industry)}
              onChange={() => onChange(toggled(word.industries, industry))}
            />
            <span>
              {nameOf(industry)} <small>{t(`match.manner.${manner}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
