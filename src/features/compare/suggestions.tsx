import type { ReactNode } from "react";
import styles from "./suggestions.module.css";

/** Something to open with one press. */
export interface Suggestion {
  key: string;
  label: ReactNode;
  /** Why it is suggested. */
  remark?: ReactNode;
  onChoose: () => void;
}

interface SuggestionsProps {
  title: string;
  items: Suggestion[];
  /** Names side by side, or one a line. */
  form?: "chips" | "lines";
}

/** Suggestions under a small title; nothing where there are none. */
export function Suggestions({ title, items, form = "chips" }: SuggestionsProps) {
  if (items.length === 0) return null;
  return (
    <div className={styles["suggestions"]}>
      <p className={styles["title"]}>{title}</p>
      <ul className={styles["list"]} data-form={form} aria-label={title}>
        {items.map(({ key, label, remark, onChoose }) => (
          <li key={key}>
            <button type="button" onClick={onChoose}>
              {label}
              {remark !== undefined && <span className={styles["remark"]}>{remark}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
