import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import type { AuditResult } from "../../model/schema/audit.ts";
import { auditCalculation } from "../../model/spoken-calculation.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { CalculationButton } from "../sentence/calculation-button.tsx";
import styles from "./audit-row.module.css";
import { AuditTermRow } from "./audit-term-row.tsx";

/** How the result stands to the stated total. */
function totalSign({ relation, outcome, difference }: AuditResult): string {
  if (outcome === "differ") return "≠";
  if (relation === "within") return "≤";
  if (difference === undefined) return "∋";
  return difference === "0" ? "=" : "≥";
}

/** One calculation: its result beside the stated total, and on opening the figures that it is made of. */
export function AuditRow({ audit }: { audit: AuditResult }) {
  const { t, text } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { index } = useLoadedAtlas();
  const { relation, unit, parts, total, computed, outcome, difference, note, conflict } = audit;
  const isAdded = relation !== "repeat" && relation !== "count";
  const document = index.documents.get(parseCitation(parts[0]?.cite ?? "").document);
  const terms = [
    ...parts.map((part, position) => ({
      ...part,
      sign: part.minus ? "−" : position > 0 && isAdded ? "+" : "",
    })),
    ...(total ? [{ ...total, sign: totalSign(audit) }] : []),
  ];
  return (
    <li className={styles["audit"]} data-outcome={outcome}>
      <details>
        <summary>
          <span className={styles["title"]}>{text(audit.title)}</span>{" "}
          <span className={styles["result"]}>
            {relation !== "repeat" && `${t(relation === "count" ? "audit.counted" : "audit.computed")} `}
            <Figure value={computed} unit={unit} />
            {total && (
              <>
                {t(`audit.against.${relation}`)}{" "}
                <Figure value={total.value} unit={unit} qualifier={total.qualifier} />
              </>
            )}
          </span>{" "}
          <Tag tone={outcome === "differ" ? "warn" : "plain"}>
            {outcome === "differ" && difference !== undefined
              ? t("audit.differBy", { difference: difference.replace("-", "−") })
              : t(`audit.${outcome}`)}
          </Tag>{" "}
          {document && <span className={styles["document"]}>{text(document.shortTitle)}</span>}
        </summary>
        <ul className={styles["terms"]}>
          {terms.map(({ sign, ...term }, position) => (
            <AuditTermRow key={`${position}${term.cite}`} audit={audit} term={term} sign={sign} />
          ))}
        </ul>
        {note && <p className={styles["note"]}>{text(note)}</p>}
        {conflict && (
          <LinkButton onClick={() => openWorkspace({ kind: "differences", items: [conflict] })}>
            {t("conflict.inRegister")}
          </LinkButton>
        )}
      </details>
      {relation !== "repeat" && <CalculationButton calculation={auditCalculation(audit)} />}
    </li>
  );
}
