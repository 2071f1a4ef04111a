import type { TextState } from "../../api/document-text.ts";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./text-notice.module.css";

/** Says why a text is not shown, or that its hash could not be checked. */
export function TextNotice({ state }: { state: TextState }) {
  const { t } = useI18n();
  switch (state.kind) {
    case "none":
      return <p className={styles["notice"]}>{t("passage.none")}</p>;
    case "loading":
      return <p className={styles["notice"]}>{t("status.loading")}</p>;
    case "unreachable":
      return (
        <p className={styles["refusal"]} role="status">
          {t("passage.unreachable", { file: state.file })}
        </p>
      );
    case "refused": {
      const { file, refusal } = state;
      return (
        <p className={styles["refusal"]} role="status">
          {refusal.reason === "line-count"
            ? t("passage.lineCount", { file, expected: refusal.expected, found: refusal.found })
            : refusal.reason === "hash"
              ? t("passage.hash", {
                  file,
                  expected: refusal.expected.slice(0, 12),
                  found: refusal.found.slice(0, 12),
                })
              : t("passage.notUtf8", { file })}
        </p>
      );
    }
    case "ready":
      return state.text.isHashChecked ? null : (
        <p className={styles["notice"]}>{t("passage.hashUnchecked")}</p>
      );
  }
}
