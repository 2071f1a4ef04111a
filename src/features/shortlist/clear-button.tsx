import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./shortlist-view.module.css";

/** Empties the list, after asking. */
export function ClearButton() {
  const { t } = useI18n();
  const count = useStore((s) => s.shortlist.length);
  const setShortlist = useStore((s) => s.setShortlist);
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      <TextButton icon="close" onClick={() => setAsking(true)}>
        {t("shortlist.clear")}
      </TextButton>
      {isAsking && (
        <Dialog title={t("shortlist.clear")} closeLabel={t("action.close")} onClose={close}>
          <p>{t("shortlist.clearSure", { count })}</p>
          <p className={styles["choices"]}>
            <TextButton onClick={() => setShortlist([])}>{t("shortlist.clearYes")}</TextButton>
            <TextButton onClick={close}>{t("shortlist.cancel")}</TextButton>
          </p>
        </Dialog>
      )}
    </>
  );
}
