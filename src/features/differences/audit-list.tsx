import { useAudits } from "../../api/audits.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { AuditResult } from "../../model/schema/audit.ts";
import { Section } from "../../ui/section.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import styles from "./audit-list.module.css";
import { AuditRow } from "./audit-row.tsx";
import type { Choice } from "./choice.ts";
import { DocumentFilter } from "./document-filter.tsx";
import filters from "./filters.module.css";
import { matchingAudits } from "./matches.ts";

const RELATIONS: AuditResult["relation"][] = ["sum", "increase", "within", "count", "repeat"];

interface AuditListProps {
  choice: Choice;
  onChoose: (change: Partial<Choice>) => void;
}

/** Every calculation that the documents' figures allow, agreeing or not, by sort of calculation. */
export function AuditList({ choice, onChoose }: AuditListProps) {
  const { t } = useI18n();
  const { data, error, refetch } = useAudits();
  if (error) return <DataFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{t("status.loading")}</p>;
  const shown = matchingAudits(data.audits, choice);
  const countOf = (outcome: AuditResult["outcome"]): number =>
    shown.filter((audit) => audit.outcome === outcome).length;
  return (
    <>
      <p className={styles["intro"]}>{t("audit.intro")}</p>
      <form className={filters["filters"]} onSubmit={(event) => event.preventDefault()}>
        <DocumentFilter
          chosen={choice.document}
          countOf={(document) => matchingAudits(data.audits, { ...choice, document }).length}
          onChoose={(document) => onChoose({ document })}
        />
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={choice.onlyDiffering}
            onChange={(event) => onChoose({ onlyDiffering: event.target.checked })}
          />{" "}
          {t("audit.onlyDiffering")}
        </label>
      </form>
      <p role="status" className={styles["counts"]}>
        {t("audit.counts", {
          count: shown.length,
          agree: countOf("agree"),
          differ: countOf("differ"),
          none: countOf("no-total"),
        })}
      </p>
      {RELATIONS.map((relation) => {
        const found = shown.filter((audit) => audit.relation === relation);
        if (found.length === 0) return null;
        return (
          <Section key={relation} title={t(`audit.${relation}`)} aside={String(found.length)}>
            <p className={styles["intro"]}>{t(`audit.${relation}.meaning`)}</p>
            <ul>
              {found.map((audit) => (
                <AuditRow key={audit.id} audit={audit} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
