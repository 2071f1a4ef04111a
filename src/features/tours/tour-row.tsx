import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./tour-row.module.css";

interface TourRowProps {
  id: string;
  name: string;
  meta: string;
  /** Buttons behind the name. */
  children?: ReactNode;
}

/** A tour in the list: its name starts it. */
export function TourRow({ id, name, meta, children }: TourRowProps) {
  const { t } = useI18n();
  return (
    <li className={styles["row"]}>
      <button
        type="button"
        className={styles["start"]}
        aria-label={t("present.startNamed", { name })}
        onClick={() => useStore.getState().startTour(id)}
      >
        <Icon name="play" />
        <span>
          <span className={styles["name"]}>{name}</span> <span className={styles["meta"]}>{meta}</span>
        </span>
      </button>
      {children}
    </li>
  );
}
