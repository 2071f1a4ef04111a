import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  title: ReactNode;
  /** Small text beside the title, for instance a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a panel. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h3 className={styles["title"]} id={id}>
        {title}
        {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
