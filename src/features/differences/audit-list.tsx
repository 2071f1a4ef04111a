import { useAudits } from "../../api/audits.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { AuditResult } from "../../model/schema/audit.ts";
import { Section } from "../../ui/section.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import styles from "./audit-list.module.css";
import { AuditRow } from "./audit-row.tsx";

const RELATIONS: AuditResult["relation"][] = ["sum", "increase", "repeat", "within"];

/** Every calculation that the documents' figures allow, agreeing or not, by sort of calculation. */
export function AuditList() {
  const { t } = useI18n();
  const { data, error, refetch } = useAudits();
  if (error) return <DataFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{t("status.loading")}</p>;
  const countOf = (outcome: AuditResult["outcome"]): number =>
    data.audits.filter((audit) => audit.outcome === outcome).length;
  return (
    <>
      <p className={styles["intro"]}>{t("audit.intro")}</p>
      <p className={styles["counts"]}>
        {t("audit.counts", {
          count: data.audits.length,
          agree: countOf("agree"),
          differ: countOf("differ"),
          none: countOf("no-total"),
        })}
      </p>
      {RELATIONS.map((relation) => {
        const found = data.audits.filter((audit) => audit.relation === relation);
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
