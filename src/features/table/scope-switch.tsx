import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import styles from "./table-view.module.css";

/** The item of the link that keeps the table to the layouts on the map. */
export const MAP_SCOPE = "map";

/** Lists the areas of all layouts, or of those on the map only. */
export function ScopeSwitch({ isMapOnly }: { isMapOnly: boolean }) {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const option = (isPressed: boolean, label: string, items: string[]) => (
    <button type="button" aria-pressed={isPressed} onClick={() => openWorkspace({ kind: "table", items })}>
      {label}
    </button>
  );
  return (
    <div role="group" aria-label={t("table.scope")} className={styles["switch"]}>
      {option(!isMapOnly, t("table.scope.all"), [])}
      {option(isMapOnly, t("table.scope.map"), [MAP_SCOPE])}
    </div>
  );
}
