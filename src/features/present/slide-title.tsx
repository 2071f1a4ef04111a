import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./slide-title.module.css";

interface SlideTitleProps {
  title: { zh: string; en: string };
  /** What the slide belongs to, above the title. */
  above?: ReactNode;
  size?: "large" | "medium";
}

/** Head of a slide, in the audience's language and smaller in the other. */
export function SlideTitle({ title, above, size = "medium" }: SlideTitleProps) {
  const { language, text } = useI18n();
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className={styles[size]}>
      {above !== undefined && <p className={styles["above"]}>{above}</p>}
      <h2 tabIndex={-1}>{text(title)}</h2>
      {title[other] !== title[language] && (
        <p className={styles["other"]} lang={other === "zh" ? "zh-CN" : "en"}>
          {title[other]}
        </p>
      )}
    </header>
  );
}
