import type { ReactNode } from "react";
import { CitationButton } from "../citation/citation-button.tsx";
import styles from "./fact-rows.module.css";

/** One fact as a line: content, a small remark, the source. */
export interface FactRow {
  key: string;
  content: ReactNode;
  remark?: ReactNode;
  cite: string;
}

interface FactRowsProps {
  rows: FactRow[];
  /** Whether each source names its document. */
  hasDocument?: boolean;
}

/** Facts as lines with their sources at the end. */
export function FactRows({ rows, hasDocument = false }: FactRowsProps) {
  return (
    <ul className={styles["rows"]}>
      {rows.map(({ key, content, remark, cite }) => (
        <li key={key}>
          <span className={styles["content"]}>
            {content} {remark}
          </span>
          <CitationButton cite={cite} hasDocument={hasDocument} />
        </li>
      ))}
    </ul>
  );
}
