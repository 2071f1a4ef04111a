import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./filters.module.css";

interface DocumentFilterProps {
  chosen: string | null;
  /** How many entries a document would leave; one without any is not offered. */
  countOf: (document: string) => number;
  onChoose: (document: string | null) => void;
}

/** Chooses one document or all. */
export function DocumentFilter({ chosen, countOf, onChoose }: DocumentFilterProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const id = useId();
  return (
    <span className={styles["field"]}>
      <label htmlFor={id}>{t("differences.document")}</label>
      <select id={id} value={chosen ?? ""} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t("differences.every")}</option>
        {index.data.documents
          .map((document) => ({ document, count: countOf(document.id) }))
          .filter(({ document, count }) => count > 0 || document.id === chosen)
          .map(({ document, count }) => (
            <option key={document.id} value={document.id}>
              {text(document.shortTitle)} ({count})
            </option>
          ))}
      </select>
    </span>
  );
}
