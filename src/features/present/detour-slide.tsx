import { useI18n } from "../../i18n/i18n.ts";
import type { Selection } from "../../model/selection.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { panelOf } from "../panel/registry.tsx";
import styles from "./slide.module.css";

/** What the audience asked for beside the tour, with the way back to it. */
export function DetourSlide({ selection, onReturn }: { selection: Selection | null; onReturn: () => void }) {
  const { t } = useI18n();
  return (
    <>
      <p className={styles["return"]}>
        <TextButton icon="back" onClick={onReturn}>
          {t("present.return")}
        </TextButton>
      </p>
      <div className={styles["panel"]}>{selection && panelOf(selection)}</div>
    </>
  );
}
