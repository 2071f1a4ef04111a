import { useI18n } from "../../i18n/i18n.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./undo-bar.module.css";
import type { Undo } from "./use-undo.ts";

/** Says what was deleted, with the way to bring it back. */
export function UndoBar({ undo }: { undo: Undo }) {
  const { t } = useI18n();
  return (
    <p role="status" className={styles["bar"]}>
      {undo.deleted !== null && (
        <>
          <span>{t("tours.deleted", { name: undo.deleted })}</span>
          <TextButton icon="undo" onClick={undo.bringBack}>
            {t("tours.undo")}
          </TextButton>
        </>
      )}
    </p>
  );
}
