import { useConflicts } from "../../api/conflicts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { conflictsOfFigure } from "../../model/differing.ts";
import { useStore } from "../../store/store.ts";
import styles from "./conflict-mark.module.css";

interface ConflictMarkProps {
  cite: string;
  /** The figure; without one, every entry on the line counts. */
  value?: string;
}

/** A small mark beside a figure or task that stands in the register of differing figures; opens its entries there. */
export function ConflictMark({ cite, value }: ConflictMarkProps) {
  const { t, text } = useI18n();
  const { data } = useConflicts();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const found = conflictsOfFigure(data?.conflicts ?? [], cite, value);
  if (found.length === 0) return null;
  const titles = found.map(({ title }) => text(title)).join(" · ");
  return (
    <button
      type="button"
      className={styles["mark"]}
      title={titles}
      aria-label={t("conflict.mark", { titles })}
      onClick={() => openWorkspace({ kind: "differences", items: found.map(({ id }) => id) })}
    >
      {t("conflict.markShort")}
    </button>
  );
}
