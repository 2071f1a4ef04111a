import type { ReactNode } from "react";
import styles from "./tag.module.css";

/** A short word set apart from the text; `warn` for what the reader must know. */
export function Tag({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "accent" | "warn";
  children: ReactNode;
}) {
  return <span className={`${styles["tag"]} ${styles[tone]}`}>{children}</span>;
}
