import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { nearWording, wordQuery } from "../../model/match/naming.ts";
import type { WordNeed } from "../../model/match/needs.ts";
import { understandWord } from "../../model/match/understand.ts";
import type { Vocabulary } from "../../model/match/vocabulary.ts";
import type { SearchEngine } from "../../model/search/engine.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { MeaningChoice } from "./meaning-choice.tsx";
import { Suggestions } from "./suggestions.tsx";
import { WeightSlider } from "./weight-slider.tsx";
import styles from "./word-row.module.css";

interface WordRowProps {
  word: WordNeed;
  at: number;
  engine: SearchEngine;
  vocabulary: Vocabulary;
}

/** Near wordings told at most. */
const NEAR_SHOWN = 4;

/** A word as typed, what it was understood as, how to change that, and its weight. */
export function WordRow({ word, at, engine, vocabulary }: WordRowProps) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const changeWord = useStore((s) => s.changeWord);
  const removeWord = useStore((s) => s.removeWord);
  const { meanings } = useMemo(
    () => understandWord(word.text, vocabulary, engine),
    [word.text, vocabulary, engine],
  );
  const near = useMemo(
    () => nearWording(index, word, wordQuery(index, word, vocabulary), vocabulary).slice(0, NEAR_SHOWN),
    [index, word, vocabulary],
  );
  const nameOf = (id: string): string => {
    const industry = index.industries.get(id);
    return industry ? text(industry.name) : id;
  };
  const mannerOf = (id: string) => meanings.find(({ industry }) => industry === id)?.manner;
  const isUnderstood = word.industries.length > 0;
  return (
    <li className={styles["row"]}>
      <div className={styles["head"]}>
        <b>{word.text}</b>
        <IconButton
          icon="close"
          label={t("match.remove", { word: word.text })}
          onClick={() => removeWord(at)}
        />
      </div>
      <p className={styles["meaning"]}>
        {isUnderstood ? (
          <>
            {t("match.understood")}{" "}
            {word.industries.map((id) => {
              const manner = mannerOf(id);
              return (
                <span key={id} className={styles["industry"]}>
                  <strong>{nameOf(id)}</strong>{" "}
                  {manner && manner !== "name" && <Tag tone="warn">{t(`match.manner.${manner}`)}</Tag>}
                </span>
              );
            })}
          </>
        ) : (
          t("match.asWords")
        )}
      </p>
      {meanings.length > 1 || (meanings.length === 1 && !isUnderstood) ? (
        <MeaningChoice
          word={word}
          meanings={meanings}
          nameOf={nameOf}
          onChange={(industries) => changeWord(at, { industries })}
        />
      ) : null}
      {meanings.length === 0 && !isUnderstood && (
        <Suggestions
          word={word.text}
          engine={engine}
          onChoose={(id) => changeWord(at, { industries: [id] })}
        />
      )}
      {near.length > 0 && (
        <p className={styles["near"]}>
          {t("match.near", { names: near.map(nameOf).join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
      <WeightSlider name={word.text} weight={word.weight} onChange={(weight) => changeWord(at, { weight })} />
    </li>
  );
}
