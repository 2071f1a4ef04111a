import { useI18n } from "../../i18n/i18n.ts";
import type { WorkspaceKind } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import styles from "./tool-bar.module.css";

/** Tools that can be opened from anywhere, in the order of use. */
const TOOLS: WorkspaceKind[] = ["table", "compare", "chains", "figures", "timeline", "differences"];

/** Opens the wide tools. */
export function ToolBar() {
  const { t } = useI18n();
  const open = useStore((s) => s.workspace?.kind);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const handleClick = (kind: WorkspaceKind): void => {
    if (open === kind) closeWorkspace();
    else openWorkspace({ kind, items: kind === "compare" ? useStore.getState().compared : [] });
  };
  return (
    <nav className={styles["bar"]} aria-label={t("workspace.tools")}>
      {TOOLS.map((kind) => (
        <button key={kind} type="button" aria-pressed={open === kind} onClick={() => handleClick(kind)}>
          {t(`workspace.${kind}.short`)}
        </button>
      ))}
    </nav>
  );
}
