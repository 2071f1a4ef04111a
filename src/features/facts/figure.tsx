import { useI18n } from "../../i18n/i18n.ts";
import { figureText } from "../../model/quantity.ts";
import type { Qualifier } from "../../model/schema/fact.ts";
import type { Unit } from "../../model/unit.ts";
import styles from "./figure.module.css";

interface FigureProps {
  value: string;
  unit: Unit;
  qualifier?: Qualifier | undefined;
  size?: "large" | "small";
}

/** A figure in the reader's units: number first, unit smaller, qualifier last. */
export function Figure({ value, unit, qualifier, size = "small" }: FigureProps) {
  const { t, language } = useI18n();
  const { number, unit: word, alias } = figureText(value, unit, language);
  return (
    <span className={`${styles["figure"]} ${styles[size]}`}>
      <span className={styles["number"]}>{number}</span>
      {word && <span className={styles["unit"]}> {word}</span>}
      {qualifier && <span className={styles["unit"]}> {t(`qualifier.${qualifier}`)}</span>}
      {alias && <span className={styles["unit"]}> ({alias})</span>}
    </span>
  );
}
