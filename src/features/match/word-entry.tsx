import { type SubmitEvent, useId, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { LONGEST_WORD, MOST_WORDS, WORD_WEIGHT } from "../../model/match/needs.ts";
import { readRequest } from "../../model/match/read-request.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./match-form.module.css";
import type { Match } from "./use-match.ts";

/** What others ask for; each is answered differently. */
const EXAMPLES = {
  zh: ["第三代半导体", "现代中药", "光子", "航空发动机", "无人机", "氢能"],
  en: [
    "third-generation semiconductors",
    "modern TCM",
    "photonics",
    "aero-engines",
    "drones",
    "hydrogen energy",
  ],
};

/** Where the prospect's words are typed; they are read when they are added. */
export function WordEntry({ match: { needs, engine, vocabulary } }: { match: Match }) {
  const { t, language } = useI18n();
  const id = useId();
  const [text, setText] = useState("");
  const addWords = useStore((s) => s.addWords);
  const changeCriterion = useStore((s) => s.changeCriterion);
  const [message, setMessage] = useState("");
  const add = (said: string): void => {
    if (!engine || !vocabulary) return;
    const { words, near, tooLong, leftOver } = readRequest(said, needs.words.length, vocabulary, engine);
    addWords(words);
    for (const kind of near)
      changeCriterion(kind, { weight: Math.max(needs.criteria[kind].weight, WORD_WEIGHT) });
    setMessage(
      [
        near.length > 0
          ? t("match.nearSet", {
              names: near.map((kind) => t(`match.criterion.${kind}`)).join(language === "zh" ? "、" : ", "),
            })
          : "",
        tooLong > 0 ? t("match.tooLong", { most: LONGEST_WORD }) : "",
        leftOver > 0 ? t("match.tooMany", { most: MOST_WORDS, left: leftOver }) : "",
      ]
        .filter(Boolean)
        .join(" "),
    );
  };
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!vocabulary) return;
    add(text);
    setText("");
  };
  return (
    <>
      <form className={styles["entry"]} onSubmit={handleSubmit}>
        <label className="visually-hidden" htmlFor={id}>
          {t("match.words")}
        </label>
        <input
          id={id}
          type="text"
          value={text}
          placeholder={t("match.placeholder")}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" disabled={!vocabulary}>
          {t("match.add")}
        </button>
      </form>
      <p id={`${id}-hint`} className={styles["hint"]}>
        {t("match.wordsHint")}
      </p>
      <p role="status" className={styles["hint"]}>
        {message}
      </p>
      {vocabulary && needs.words.length === 0 && (
        <div className={styles["examples"]}>
          <span>{t("match.examples")}</span>
          {EXAMPLES[language].map((example) => (
            <TextButton key={example} onClick={() => add(example)}>
              {example}
            </TextButton>
          ))}
        </div>
      )}
    </>
  );
}
