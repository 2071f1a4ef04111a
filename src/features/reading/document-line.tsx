import { useI18n } from "../../i18n/i18n.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import styles from "./document-line.module.css";
import { LineFacts } from "./line-facts.tsx";
import type { ReadingLine } from "./reading-lines.ts";

interface DocumentLineProps {
  row: ReadingLine;
  documentId: string;
  isCurrent: boolean;
}

/** One line of a document: its source, its heading, its words, its facts in the margin. */
export function DocumentLine({
  row: { line, heading, text, facts },
  documentId,
  isCurrent,
}: DocumentLineProps) {
  const { language } = useI18n();
  const cite = `${documentId}:${line}`;
  return (
    <li
      className={styles["line"]}
      data-line={line}
      data-level={heading?.level}
      aria-current={isCurrent ? "location" : undefined}
      tabIndex={-1}
    >
      <span className={styles["source"]}>
        <CitationButton cite={cite} />
      </span>
      <div className={styles["words"]}>
        {heading && <h4 className={styles["heading"]}>{language === "zh" ? heading.title : heading.en}</h4>}
        {text && !(heading && language === "zh" && facts.length === 0) && (
          <p lang="zh-CN">
            {text.map((stretch, position) =>
              stretch.isMarked ? <mark key={position}>{stretch.text}</mark> : stretch.text,
            )}
          </p>
        )}
      </div>
      {facts.length > 0 && <LineFacts facts={facts} />}
    </li>
  );
}
