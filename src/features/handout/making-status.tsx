import { useI18n } from "../../i18n/i18n.ts";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./making-status.module.css";
import type { Making } from "./use-making.ts";

interface MakingStatusProps {
  making: Making;
  onCancel: () => void;
}

function useStatusText(making: Making): string {
  const { t } = useI18n();
  switch (making.phase) {
    case "idle":
      return "";
    case "busy": {
      const { step, done, total } = making.progress;
      return t(`handout.step.${step}`, { done: Math.min(done + 1, total), total });
    }
    case "cancelled":
      return t("handout.cancelled");
    case "failed":
      return t("handout.failed", { message: making.message });
    case "done": {
      const { files, pages, missing } = making.made;
      const kilobytes = files.reduce((sum, { content }) => sum + content.size, 0) / 1000;
      return [
        t("handout.done", {
          files: files.map(({ name }) => name).join(", "),
          pages: pages ?? 0,
          seconds: making.seconds.toFixed(1),
          size: kilobytes.toFixed(0),
        }),
        missing.length > 0 ? t("handout.missing", { characters: missing.join(" ") }) : "",
      ].join(" ");
    }
  }
}

/** How far a hand-out is, for eyes and for screen readers, with a way to stop it. */
export function MakingStatus({ making, onCancel }: MakingStatusProps) {
  const { t } = useI18n();
  const text = useStatusText(making);
  const isBusy = making.phase === "busy";
  return (
    <div className={styles["status"]} data-phase={making.phase}>
      {isBusy && (
        <div className={styles["row"]}>
          <progress
            aria-label={t("handout.progress")}
            value={making.progress.done}
            max={making.progress.total}
          />
          <TextButton icon="close" onClick={onCancel}>
            {t("handout.cancel")}
          </TextButton>
        </div>
      )}
      <p role="status" className={styles["text"]}>
        {making.phase === "failed" && <Icon name="warning" />}
        {text}
      </p>
    </div>
  );
}
