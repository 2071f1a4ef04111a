import { useI18n } from "../../i18n/i18n.ts";
import type { Needs } from "../../model/match/needs.ts";
import type { Verdict } from "../../model/match/verdict.ts";
import { ReasonText } from "./reason-text.tsx";
import styles from "./verdict-row.module.css";

type State = "met" | "partly" | "failed" | "unknown";

function stateOf({ score }: Verdict): State {
  if (score === null) return "unknown";
  if (score >= 1) return "met";
  return score > 0 ? "partly" : "failed";
}

const MARKS: Record<State, string> = { met: "●", partly: "◐", failed: "○", unknown: "?" };

/** One criterion of an area: its name, how far it is met, and why. */
export function VerdictRow({ verdict, needs }: { verdict: Verdict; needs: Needs }) {
  const { t } = useI18n();
  const state = stateOf(verdict);
  const { id } = verdict;
  const word = id.startsWith("word:") ? (needs.words[Number(id.slice(5))]?.text ?? "") : "";
  const name = word || t(`match.criterion.${id as Exclude<typeof id, `word:${number}`>}`);
  return (
    <li className={styles["row"]} data-state={state}>
      <span className={styles["mark"]} aria-hidden="true">
        {MARKS[state]}
      </span>
      <span className={styles["name"]}>
        {name}{" "}
        <span className={styles["state"]}>
          {t(`match.state.${state}`, { value: Math.round((verdict.score ?? 0) * 100) })}
        </span>
      </span>
      <div className={styles["reason"]}>
        <ReasonText reason={verdict.reason} word={word} />
      </div>
    </li>
  );
}
