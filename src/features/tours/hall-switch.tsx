import { useI18n } from "../../i18n/i18n.ts";
import { wasOpenedForHall } from "../../store/hall-slice.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./tour-list.module.css";

/** Turns the page into a hall screen and back; a page opened as one stays one. */
export function HallSwitch() {
  const { t } = useI18n();
  const isHall = useStore((s) => s.isHall);
  const setHall = useStore((s) => s.setHall);
  if (wasOpenedForHall()) return null;
  return (
    <Section title={t("hall.title")}>
      <p className={styles["note"]}>{t("hall.intro")}</p>
      <div className={styles["actions"]}>
        <TextButton icon="present" onClick={() => setHall(!isHall)}>
          {t(isHall ? "hall.off" : "hall.on")}
        </TextButton>
      </div>
    </Section>
  );
}
