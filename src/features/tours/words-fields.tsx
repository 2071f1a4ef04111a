import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./words-fields.module.css";

interface WordsFieldsProps {
  label: string;
  value: { zh: string; en: string };
  limit: number;
  isLong?: boolean;
  /** Shown in an empty field: what stands there if nothing is written. */
  otherwise?: { zh: string; en: string } | undefined;
  onChange: (value: { zh: string; en: string }) => void;
}

/** A title or a text in both languages. */
export function WordsFields({ label, value, limit, isLong = false, otherwise, onChange }: WordsFieldsProps) {
  const { t } = useI18n();
  const id = useId();
  const Field = isLong ? "textarea" : "input";
  return (
    <div className={styles["fields"]} role="group" aria-label={label}>
      {(["zh", "en"] as const).map((language) => (
        <p key={language}>
          <label htmlFor={`${id}${language}`}>
            {label} · {t(`tours.language.${language}`)}
          </label>
          <Field
            id={`${id}${language}`}
            lang={language === "zh" ? "zh-CN" : "en"}
            value={value[language]}
            maxLength={limit}
            placeholder={otherwise?.[language]}
            onChange={(event) => onChange({ ...value, [language]: event.target.value })}
          />
        </p>
      ))}
    </div>
  );
}
