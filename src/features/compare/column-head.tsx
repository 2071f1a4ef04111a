import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Subject } from "../../model/comparison.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import styles from "./column-head.module.css";

interface ColumnHeadProps {
  subject: Subject;
  /** The letter by which other columns speak of it, where there are several. */
  letter?: string | undefined;
  /** What stands below the name. */
  below: ReactNode;
  onOpen: () => void;
  children?: ReactNode;
}

/** Head of a column: the name, which opens the panel, and what it belongs to. */
export function ColumnHead({ subject, letter, below, onOpen, children }: ColumnHeadProps) {
  const { language } = useI18n();
  return (
    <div className={styles["head"]}>
      <div>
        <p className={styles["name"]}>
          {letter && <span className={styles["letter"]}>{letter}</span>}
          <LinkButton onClick={onOpen}>{subject.name[language]}</LinkButton>
        </p>
        <p className={styles["below"]}>{below}</p>
      </div>
      {children}
    </div>
  );
}
