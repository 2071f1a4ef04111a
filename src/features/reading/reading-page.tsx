import { useEffect, useMemo, useRef } from "react";
import { useDocumentText } from "../../api/document-text.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { lineFacts } from "../../model/line-facts.ts";
import type { DocumentFacts } from "../../model/schema/atlas.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextNotice } from "../citation/text-notice.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { DocumentLine } from "./document-line.tsx";
import { Jump } from "./jump.tsx";
import { readingLines } from "./reading-lines.ts";
import styles from "./reading-page.module.css";

interface ReadingPageProps {
  document: PlanDocument;
  documentFacts: DocumentFacts;
  /** Line to begin at; 0 begins at the top. */
  line: number;
}

/** A document line by line: the text where it is served, the headings in any case, and what the atlas takes from each line. */
export function ReadingPage({ document, documentFacts, line }: ReadingPageProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const state = useDocumentText(document);
  const lines = state.kind === "ready" ? state.text.lines : undefined;
  const facts = useMemo(() => lineFacts(index, documentFacts, document.id), [index, documentFacts, document]);
  const rows = useMemo(() => readingLines(document, facts, lines), [document, facts, lines]);
  const list = useRef<HTMLOListElement>(null);
  const isWaiting = state.kind === "loading";
  useEffect(() => {
    if (line === 0 || isWaiting) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  }, [line, isWaiting]);
  const count = [...facts.values()].reduce((sum, all) => sum + all.length, 0);
  const goToLine = (next: number): void =>
    openWorkspace({ kind: "reading", items: [document.id, String(next)] });
  return (
    <article className={styles["page"]}>
      <p className={styles["back"]}>
        <LinkButton onClick={() => openWorkspace({ kind: "reading", items: [] })}>
          {t("reading.all")}
        </LinkButton>
      </p>
      <header className={styles["header"]}>
        <h3>{text(document.title)}</h3>
        <p className={styles["about"]}>
          <PeriodTag document={document} /> {t("reading.counts", { lines: document.lineCount, facts: count })}
        </p>
        <TextNotice state={state} />
        <Jump document={document} onJump={goToLine} />
      </header>
      <ol ref={list} className={styles["lines"]} data-text={lines !== undefined}>
        {rows.map((row) => (
          <DocumentLine key={row.line} row={row} documentId={document.id} isCurrent={row.line === line} />
        ))}
      </ol>
    </article>
  );
}
