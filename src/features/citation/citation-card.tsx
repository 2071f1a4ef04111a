import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import { referenceText } from "../../model/reference-text.ts";
import { sectionPath } from "../../model/section-path.ts";
import { useStore } from "../../store/store.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./citation-card.module.css";

/** Card behind a citation: document, issuer, number, date, section path, line, and a reference to copy. */
export function CitationCard() {
  const cite = useStore((s) => s.openCitation);
  const setOpenCitation = useStore((s) => s.setOpenCitation);
  const { index } = useLoadedAtlas();
  const { t, text, language } = useI18n();
  const goTo = useGoTo();
  if (cite === null) return null;
  const { document: id, line } = parseCitation(cite);
  const document = index.documents.get(id);
  if (!document) return null;
  const path = sectionPath(document, line);
  const rows: [string, string][] = [
    [t("document.issuer"), document.issuer ? text(document.issuer) : t("fact.notStated")],
    [t("document.number"), document.number ?? t("fact.notStated")],
    [t("document.date"), document.date ?? t("document.undated")],
    [
      t("citation.path"),
      path.map((heading) => (language === "zh" ? heading.title : heading.en)).join(" › ") ||
        t("fact.notStated"),
    ],
    [t("citation.lineLabel"), t("citation.line", { line })],
  ];
  return (
    <Dialog title={text(document.title)} closeLabel={t("action.close")} onClose={() => setOpenCitation(null)}>
      <p className={styles["tags"]}>
        <PeriodTag document={document} />
      </p>
      <dl className={styles["rows"]}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t("document.address")}</dt>
          <dd>
            {document.address ? (
              <a href={document.address} target="_blank" rel="noreferrer noopener">
                {document.address}
              </a>
            ) : (
              t("document.noAddress")
            )}
          </dd>
        </div>
      </dl>
      <p className={styles["note"]}>{t("citation.lineNote")}</p>
      <div className={styles["actions"]}>
        <CopyButton
          text={referenceText(document, line, language)}
          label={t("citation.copy")}
          doneLabel={t("action.copied")}
          failedLabel={t("action.copyFailed")}
        />
        <LinkButton onClick={() => goTo.document(id)}>{t("citation.toDocument")}</LinkButton>
      </div>
    </Dialog>
  );
}
