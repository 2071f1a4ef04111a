import { useI18n } from "../../i18n/i18n.ts";
import styles from "./credit-line.module.css";

/** Origin of the map and the limits of its use, always in sight. */
export function CreditLine() {
  const { t } = useI18n();
  return (
    <p className={styles["credit"]}>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer noopener">
        © OpenStreetMap contributors
      </a>
      <span className={styles["disclaimer"]}> · {t("app.disclaimerShort")}</span>
    </p>
  );
}
