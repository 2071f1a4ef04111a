import { lazy, Suspense } from "react";
import { useConfig } from "../../api/config.ts";
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
import { CitationSteps } from "./citation-steps.tsx";

/** The passage needs the text of a document, which few pages serve. */
const Passage = lazy(async () => ({ default: (await import("./passage.tsx")).Passage }));

/** The card behind the citation that is open, if any. */
export function CitationCard() {
  const cite = useStore((s) => s.openCitation);
  return cite === null ? null : <OpenCard cite={cite} />;
}

/** Document, issuer, number, date, section path, line, the passage where its text is served, a reference to copy. */
function OpenCard({ cite }: { cite: string }) {
  const setOpenCitation = useStore((s) => s.setOpenCitation);
  const { index } = useLoadedAtlas();
  const { t, text, language } = useI18n();
  const goTo = useGoTo();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const passages = useConfig().data?.passages;
  const { document: id, line } = parseCitation(cite);
  const document = index.documents.get(id);
  if (!document) return null;
  const hasText = passages?.documents.includes(id) ?? false;
  const readWhole = (): void => {
    setOpenCitation(null);
    openWorkspace({ kind: "reading", items: [id, String(line)] });
  };
  const path = sectionPath(document, line);
  const rows: [string, string][] = [
    [t("document.issuer"), document.issuer ? text(document.issuer) : t("fact.notStated")],
    [t("document.number"), document.number ? text(document.number) : t("fact.notStated")],
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
      {hasText && (
        <Suspense fallback={<p>{t("status.loading")}</p>}>
          <Passage document={document} line={line} />
        </Suspense>
      )}
      <p className={styles["note"]}>
        {t("citation.lineNote")} {!hasText && t("passage.none")}
      </p>
      <div className={styles["actions"]}>
        <CopyButton
          text={referenceText(document, line, language)}
          label={t("citation.copy")}
          doneLabel={t("action.copied")}
          failedLabel={t("action.copyFailed")}
        />
        <LinkButton onClick={() => goTo.document(id)}>{t("citation.toDocument")}</LinkButton>
        <LinkButton onClick={readWhole}>
          {t(hasText ? "citation.readWhole" : "citation.readFacts")}
        </LinkButton>
      </div>
      <CitationSteps cite={cite} />
    </Dialog>
  );
}
