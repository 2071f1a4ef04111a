import { useI18n } from "../../i18n/i18n.ts";
import type { AuditResult, AuditTerm } from "../../model/schema/audit.ts";
import { termFigure } from "../../model/spoken-calculation.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { Figure } from "../facts/figure.tsx";
import { SentenceButton } from "../sentence/sentence-button.tsx";
import styles from "./audit-row.module.css";

interface AuditTermRowProps {
  audit: AuditResult;
  term: AuditTerm;
  /** How the figure enters the calculation; empty for the first. */
  sign: string;
}

/** One figure of a calculation with its source; what is only counted, one by one, needs no figure. */
export function AuditTermRow({ audit, term, sign }: AuditTermRowProps) {
  const { text } = useI18n();
  const { what, value, qualifier, cite } = term;
  const isCounted = audit.relation === "count" && value === "1";
  return (
    <li>
      <span className={styles["sign"]} aria-hidden={sign === ""}>
        {sign}
      </span>
      <span className={styles["what"]}>{text(what)}</span>
      <span>
        {!isCounted && (
          <>
            <Figure value={value} unit={audit.unit} qualifier={qualifier} />{" "}
            <SentenceButton figure={termFigure(audit, term)} />
          </>
        )}
      </span>
      <CitationButton cite={cite} />
    </li>
  );
}
