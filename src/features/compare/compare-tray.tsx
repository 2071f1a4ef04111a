import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./compare-tray.module.css";
import { useCompared } from "./use-compared.ts";

/** The areas gathered for a comparison, at the foot of the panel until the comparison is open. */
export function CompareTray() {
  const { t, language } = useI18n();
  const { index } = useLoadedAtlas();
  const isOpen = useStore((s) => s.workspace?.kind === "compare");
  const { keys, toggle, clear, open } = useCompared();
  if (keys.length === 0 || isOpen) return null;
  return (
    <section className={styles["tray"]} aria-label={t("compare.tray")}>
      <ul>
        {keys.map((key) => {
          const entry = index.areas.get(key);
          if (!entry) return null;
          const name = areaName(entry.area)[language];
          return (
            <li key={key}>
              <span>{name}</span>
              <IconButton
                icon="close"
                label={t("compare.removeNamed", { name })}
                onClick={() => toggle(key)}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles["actions"]}>
        <TextButton onClick={open}>{t("compare.open", { count: keys.length })}</TextButton>
        <LinkButton onClick={clear}>{t("compare.clear")}</LinkButton>
      </p>
    </section>
  );
}
