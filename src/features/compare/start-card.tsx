import { type ReactNode, useId } from "react";
import { Icon, type IconName } from "../../ui/icon.tsx";
import styles from "./start-card.module.css";

/** The ways in, after a sentence on what the tool is for. */
export function StartCards({ intro, children }: { intro: string; children: ReactNode }) {
  return (
    <>
      <p className={styles["intro"]}>{intro}</p>
      <div className={styles["cards"]}>{children}</div>
    </>
  );
}

interface StartCardProps {
  icon: IconName;
  title: string;
  /** What the reader gets. */
  lead: string;
  children: ReactNode;
}

/** One way to begin: what it gives, how to choose, what is suggested. */
export function StartCard({ icon, title, lead, children }: StartCardProps) {
  const id = useId();
  return (
    <section className={styles["card"]} aria-labelledby={id}>
      <h3 id={id}>
        <Icon name={icon} />
        {title}
      </h3>
      <p className={styles["lead"]}>{lead}</p>
      {children}
    </section>
  );
}
