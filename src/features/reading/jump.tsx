import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import styles from "./jump.module.css";

/** Goes to a heading of the document. */
export function Jump({ document, onJump }: { document: PlanDocument; onJump: (line: number) => void }) {
  const { t, language } = useI18n();
  const id = useId();
  return (
    <p className={styles["jump"]}>
      <label htmlFor={id}>{t("reading.jump")}</label>
      <select id={id} value="" onChange={(event) => onJump(Number(event.target.value))}>
        <option value="" disabled>
          {t("reading.choose")}
        </option>
        {document.headings.map(({ line, level, title, en }) => (
          <option key={line} value={line}>
            {"\u2003".repeat(level)}
            {language === "zh" ? title : en}
          </option>
        ))}
      </select>
    </p>
  );
}
