import { useI18n } from "../../i18n/i18n.ts";
import styles from "./choices.module.css";

/** Languages of a hand-out. */
export const LANGUAGE_CHOICES = ["zh", "en", "both"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

interface LanguageSwitchProps {
  choice: LanguageChoice;
  onChoice: (choice: LanguageChoice) => void;
}

/** Chinese, English or both. */
export function LanguageSwitch({ choice, onChoice }: LanguageSwitchProps) {
  const { t } = useI18n();
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("handout.language")}</legend>
      <div className={styles["options"]}>
        {LANGUAGE_CHOICES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="handout-language"
              checked={choice === name}
              onChange={() => onChoice(name)}
            />
            <span>{t(`handout.language.${name}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
