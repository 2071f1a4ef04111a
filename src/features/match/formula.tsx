import { useI18n } from "../../i18n/i18n.ts";
import styles from "./results.module.css";

const PARTS = [1, 2, 3, 4, 5, 6] as const;

/** The formula behind the scores, one click away. */
export function Formula() {
  const { t } = useI18n();
  return (
    <details className={styles["formula"]}>
      <summary>{t("match.formula")}</summary>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>{t(`match.formula.${part}`)}</li>
        ))}
      </ol>
    </details>
  );
}
