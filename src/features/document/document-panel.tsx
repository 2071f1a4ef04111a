import { useDocumentFacts } from "../../api/document-facts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DocumentConflicts } from "../facts/conflict-list.tsx";
import { FactList } from "../facts/fact-list.tsx";
import { OverTimeButton } from "../facts/over-time-button.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import { PanelTitle } from "../panel/panel-title.tsx";
import styles from "./document-panel.module.css";
import { IndicatorTableView } from "./indicator-table-view.tsx";
import { TaskTableView } from "./task-table-view.tsx";

/** A document: its data, its layouts, its tables and tasks, and what it says of the whole. */
export function DocumentPanel({ id }: { id: string }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const { data, error, refetch } = useDocumentFacts();
  const document = index.documents.get(id);
  if (!document) return null;
  const layouts = [...index.layouts.values()].filter((layout) => layout.documents.includes(id));
  const groups = (data?.general ?? [])
    .filter((general) => general.document === id)
    .flatMap((general) => general.groups);
  return (
    <>
      <PanelTitle name={document.title} path={<PeriodTag document={document} />} />
      <dl className={styles["rows"]}>
        <div>
          <dt>{t("document.issuer")}</dt>
          <dd>{document.issuer ? text(document.issuer) : t("fact.notStated")}</dd>
        </div>
        <div>
          <dt>{t("document.number")}</dt>
          <dd>{document.number ? text(document.number) : t("fact.notStated")}</dd>
        </div>
        <div>
          <dt>{t("document.date")}</dt>
          <dd>{document.date ?? t("document.undated")}</dd>
        </div>
        <div>
          <dt>{t("document.text")}</dt>
          <dd>
            {t("document.lineCount", { count: document.lineCount })}{" "}
            <span className={styles["hash"]}>SHA-256 {document.sha256.slice(0, 12)}…</span>
          </dd>
        </div>
      </dl>
      {document.note && (
        <p className={styles["note"]}>
          <TermText text={text(document.note)} />
        </p>
      )}
      <p>
        <OverTimeButton id={id} />
      </p>
      <Section title={t("explore.layouts")} aside={String(layouts.length)}>
        <ul>
          {layouts.map((layout) => (
            <li key={layout.id}>
              <LinkButton onClick={() => goTo.layout(layout.id)}>{text(layout.name)}</LinkButton>
            </li>
          ))}
        </ul>
      </Section>
      {error && <DataFailure error={error} onRetry={() => void refetch()} />}
      {data?.tables
        .filter((table) => table.document === id)
        .map((table) => (
          <Section
            key={table.id}
            title={text({ zh: table.title.reading ?? table.title.value, en: table.title.en })}
          >
            <IndicatorTableView table={table} />
          </Section>
        ))}
      {data?.tasks
        .filter((table) => table.document === id)
        .map((table) => (
          <Section
            key={table.id}
            title={text({ zh: table.title.value, en: table.title.en })}
            aside={String(table.tasks.length)}
          >
            <TaskTableView table={table} />
          </Section>
        ))}
      {groups.length > 0 && (
        <Section
          title={t("document.general")}
          aside={String(groups.reduce((sum, group) => sum + group.facts.length, 0))}
        >
          {groups.map((group) => (
            <details key={group.id} className={styles["group"]}>
              <summary>
                {text(group.title)} <span className={styles["count"]}>{group.facts.length}</span>
              </summary>
              <FactList facts={group.facts} />
            </details>
          ))}
        </Section>
      )}
      <DocumentConflicts documentId={id} />
    </>
  );
}
