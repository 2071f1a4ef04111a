import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./panel-title.module.css";

interface PanelTitleProps {
  name: { zh: string; en: string };
  /** Way to this thing, above the title. */
  path?: ReactNode;
  /** Mark before the name. */
  before?: ReactNode;
}

/** Head of a panel: the way to it, the name, the name in the other language. */
export function PanelTitle({ name, path, before }: PanelTitleProps) {
  const { language } = useI18n();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className={styles["title"]}>
      {path && <p className={styles["path"]}>{path}</p>}
      <h2 tabIndex={-1} data-panel-title>
        {before} {name[language]}
      </h2>
      <p className={styles["other"]} lang={other === "zh" ? "zh-CN" : "en"}>
        {name[other]}
      </p>
    </div>
  );
}
