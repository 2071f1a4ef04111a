import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { CRITERIA, isAnythingAsked, isAsked } from "../../model/match/needs.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import { CriterionRow } from "./criterion-row.tsx";
import styles from "./match-form.module.css";
import type { Match } from "./use-match.ts";
import { WordEntry } from "./word-entry.tsx";
import { WordRow } from "./word-row.tsx";

/** Windows in which form and answer stand side by side; as in the style sheet. */
const BESIDE = "(width >= 1180px)";

/** What the prospect makes and needs. */
export function MatchForm({ match }: { match: Match }) {
  const { t } = useI18n();
  const { needs, engine, vocabulary, error, refetch } = match;
  const isHall = useStore((s) => s.isHall);
  // Where form and answer stand one above the other, the answer should not be far.
  const [startsOpen] = useState(() => window.matchMedia(BESIDE).matches && !isHall);
  const asked = CRITERIA.filter((kind) => isAsked(kind, needs.criteria[kind])).length;
  const clearNeeds = useStore((s) => s.clearNeeds);
  return (
    <section className={styles["form"]} aria-label={t("match.needs")}>
      <h3>{t("match.words")}</h3>
      {error && <DataFailure error={error} onRetry={() => void refetch()} />}
      <WordEntry match={match} />
      {engine && vocabulary && needs.words.length > 0 && (
        <ul className={styles["words"]}>
          {needs.words.map((word, at) => (
            <WordRow key={word.text} word={word} at={at} engine={engine} vocabulary={vocabulary} />
          ))}
        </ul>
      )}
      <details className={styles["others"]} open={startsOpen}>
        <summary>
          <h3>{t("match.criteria")}</h3>{" "}
          <span className={styles["hint"]}>{t("match.asked", { count: asked })}</span>
        </summary>
        <p className={styles["hint"]}>{t("match.criteriaHint")}</p>
        <ul className={styles["criteria"]}>
          {CRITERIA.map((kind) => (
            <CriterionRow key={kind} kind={kind} sites={match.sites} />
          ))}
        </ul>
      </details>
      {isAnythingAsked(needs) && (
        <p>
          <TextButton onClick={clearNeeds}>{t("match.clear")}</TextButton>
        </p>
      )}
    </section>
  );
}
