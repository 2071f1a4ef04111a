import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./hall-bar.module.css";

/** Below the panel, always in sight: the way home and the way to the presentations. */
export function HallBar({ onHome }: { onHome: () => void }) {
  const { t } = useI18n();
  return (
    <nav className={styles["bar"]} aria-label={t("hall.title")}>
      <button type="button" onClick={onHome}>
        <Icon name="home" /> {t("hall.home")}
      </button>
      <button type="button" onClick={() => useStore.getState().openWorkspace({ kind: "tours", items: [] })}>
        <Icon name="play" /> {t("present.start")}
      </button>
    </nav>
  );
}
