import { useI18n } from "../../i18n/i18n.ts";
import styles from "./not-stated.module.css";

/** Says that the document is silent, which is neither zero nor unread. */
export function NotStated() {
  const { t } = useI18n();
  return <p className={styles["notStated"]}>{t("fact.notStated")}</p>;
}
