import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./update-notice.module.css";

function handleTake(): void {
  void import("./service-worker.ts").then(({ takeUpdate }) => takeUpdate());
}

/** Says that a newer edition is there; nothing changes until the reader takes it. */
export function UpdateNotice() {
  const { t } = useI18n();
  const update = useStore((s) => s.update);
  const setUpdate = useStore((s) => s.setUpdate);
  return (
    <div role="status">
      {update !== "none" && (
        <p className={styles["notice"]}>
          <span>{t(`update.${update}`)}</span>
          {update === "waiting" ? (
            <TextButton onClick={handleTake}>{t("update.take")}</TextButton>
          ) : (
            <TextButton onClick={() => location.reload()}>{t("update.reload")}</TextButton>
          )}
          <IconButton icon="close" label={t("update.later")} onClick={() => setUpdate("none")} />
        </p>
      )}
    </div>
  );
}
