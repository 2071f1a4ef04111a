import { useI18n } from "../../i18n/i18n.ts";
import type { WorkspaceKind } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./tool-bar.module.css";
import { TOOLS } from "./tools.ts";

/** Opens the wide tools. */
export function ToolBar() {
  const { t } = useI18n();
  const open = useStore((s) => s.workspace?.kind);
  const kept = useStore((s) => s.shortlist.length);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const handleClick = (kind: WorkspaceKind): void => {
    if (open === kind) closeWorkspace();
    else openWorkspace({ kind, items: kind === "compare" ? useStore.getState().compared : [] });
  };
  return (
    <nav className={styles["bar"]} aria-label={t("workspace.tools")}>
      {TOOLS.map(({ kind, icon }) => (
        <button
          key={kind}
          type="button"
          data-tool={kind}
          aria-pressed={open === kind}
          onClick={() => handleClick(kind)}
        >
          <Icon name={icon} />
          <span>
            {t(`workspace.${kind}.short`)}
            {kind === "shortlist" && kept > 0 && (
              <>
                <span className={styles["badge"]} aria-hidden="true">
                  {kept}
                </span>
                <span className="visually-hidden">{t("shortlist.badge", { count: kept })}</span>
              </>
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}
