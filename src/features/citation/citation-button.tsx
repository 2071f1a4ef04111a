import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import { sectionPath } from "../../model/section-path.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./citation-button.module.css";
import { CITATION_ATTRIBUTE } from "./page-citations.ts";

/** Words before which a heading is cut for the small source line: its number says enough. */
const HEADING_NUMBER =
  /^(专栏\s*\d+|表\s*\d{1,2}(?!\d)|第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|Box \d+|Table \d{1,2}(?!\d)|Chapter \d+|Section \d+|[IVX]+\.)/;

interface CitationButtonProps {
  cite: string;
  /** Whether the document is named before the section, where facts of several stand together. */
  hasDocument?: boolean;
  /** Given by grids, where the arrow keys move the focus. */
  tabIndex?: number | undefined;
}

/** The source of a fact: section first, line last; opens the citation card. */
export function CitationButton({ cite, hasDocument = false, tabIndex }: CitationButtonProps) {
  const { index } = useLoadedAtlas();
  const { t, language } = useI18n();
  const setOpenCitation = useStore((s) => s.setOpenCitation);
  const { document, line } = parseCitation(cite);
  const record = index.documents.get(document);
  const heading = record && sectionPath(record, line).at(-1);
  const title = heading ? (language === "zh" ? heading.title : heading.en) : "";
  const short = HEADING_NUMBER.exec(title)?.[0] ?? "";
  const where = t("citation.line", { line });
  return (
    <button
      type="button"
      className={styles["button"]}
      {...{ [CITATION_ATTRIBUTE]: cite }}
      aria-label={t("citation.open", {
        document: record ? record.shortTitle[language] : document,
        where: `${title} ${where}`,
      })}
      data-document={hasDocument || undefined}
      title={title}
      tabIndex={tabIndex}
      onClick={() => setOpenCitation(cite)}
    >
      {hasDocument && record && <span>{record.shortTitle[language]} </span>}
      {short && <span>{short.replace(/\s/g, language === "zh" ? "" : " ")}</span>} <span>{where}</span>
    </button>
  );
}
