import { useI18n } from "../../i18n/i18n.ts";
import type { Config } from "../../model/schema/config.ts";
import styles from "./review-mark.module.css";

/** The map review number, or the mark of an internal preview. */
export function ReviewMark({ config }: { config: Config }) {
  const { t } = useI18n();
  return config.reviewNumber ? (
    <p className={styles["number"]}>{t("review.number", { number: config.reviewNumber })}</p>
  ) : (
    <p className={styles["preview"]}>{t("review.preview")}</p>
  );
}
