import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { SubjectFact } from "../../model/comparison.ts";
import { targetStatus } from "../../model/target-status.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import styles from "./figure-cell.module.css";

interface FigureCellProps {
  facts: SubjectFact<"target" | "land_area" | "floor_area">[];
  /** Whether each figure names its area. */
  hasArea?: boolean;
}

/** Measured values in a cell, each with its source; says so when there is none. */
export function FigureCell({ facts, hasArea = false }: FigureCellProps) {
  const { t, text, language } = useI18n();
  const { today } = useLoadedAtlas();
  if (facts.length === 0) return <NotStated />;
  return (
    <ul className={styles["figures"]}>
      {facts.map(({ fact, entry }, position) => (
        <li key={`${position}${fact.cite}`}>
          {hasArea && entry && <span className={styles["what"]}>{areaName(entry.area)[language]} </span>}
          {fact.kind !== "target" && <span className={styles["what"]}>{text(fact.of)} </span>}
          <Figure value={fact.value} unit={fact.unit} qualifier={fact.qualifier} />{" "}
          <CitationButton cite={fact.cite} /> <FactSentence fact={fact} area={entry?.key} />
          {fact.kind === "target" && targetStatus(fact, today) === "passed" && (
            <span className={styles["status"]}>{t("target.passed")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
