import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { StarButton } from "../shortlist/star-button.tsx";
import styles from "./compare-button.module.css";
import { useCompared } from "./use-compared.ts";

/** Keeps an area on the shortlist, gathers it for a comparison or takes it out, and opens all designations of its ground. */
export function CompareButton({ entry }: { entry: AreaEntry }) {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { keys, toggle } = useCompared();
  const isGathered = keys.includes(entry.key);
  return (
    <p className={styles["buttons"]}>
      <StarButton entry={entry} isWorded />
      <TextButton icon={isGathered ? "minus" : "plus"} onClick={() => toggle(entry.key)}>
        {t(isGathered ? "compare.remove" : "compare.add")}
      </TextButton>
      <TextButton onClick={() => openWorkspace({ kind: "overlap", items: [entry.area.place] })}>
        {t("compare.history")}
      </TextButton>
    </p>
  );
}
