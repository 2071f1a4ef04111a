import { useDocumentFacts } from "../../api/document-facts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DataFailure } from "../notices/data-failure.tsx";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { DocumentChoice } from "./document-choice.tsx";
import { ReadingPage } from "./reading-page.tsx";

/** A whole document with all its facts in the margin, at a line if one is given; else the choice of documents. */
export function ReadingView({ items: [id, line] }: WorkspaceProps) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const { data, error, refetch } = useDocumentFacts();
  const document = id === undefined ? undefined : index.documents.get(id);
  if (!document) return <DocumentChoice />;
  if (error) return <DataFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p>{t("status.loading")}</p>;
  return <ReadingPage key={document.id} document={document} documentFacts={data} line={Number(line ?? 0)} />;
}
