import { DataFileError } from "../../api/fetch-json.ts";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./data-failure.module.css";

interface DataFailureProps {
  error: Error;
  onRetry: () => void;
}

/** A data file that could not be used: which, why, and what to do. */
export function DataFailure({ error, onRetry }: DataFailureProps) {
  const { t } = useI18n();
  const isFile = error instanceof DataFileError;
  return (
    <div role="alert" className={styles["failure"]}>
      <p>
        <strong>{isFile ? t("failure.file", { file: error.file }) : t("failure.other")}</strong>
      </p>
      <p>{isFile ? t(`failure.${error.failure}`) : error.message}</p>
      {isFile && <p className={styles["detail"]}>{error.detail}</p>}
      <button type="button" onClick={onRetry}>
        {t("action.retry")}
      </button>
    </div>
  );
}
