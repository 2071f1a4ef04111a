import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { AuditList } from "./audit-list.tsx";
import { type Choice, choiceOf, itemsOf } from "./choice.ts";
import styles from "./differences-view.module.css";
import { Register } from "./register.tsx";

/** The register of differing figures, and the sums that the documents' figures allow. */
export function DifferencesView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const choice = choiceOf(items, (id) => index.documents.has(id));
  const choose = (change: Partial<Choice>): void =>
    openWorkspace({ kind: "differences", items: itemsOf({ ...choice, ...change }) });
  return (
    <>
      <div className={styles["views"]} role="group" aria-label={t("differences.views")}>
        {(["register", "audit"] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={choice.view === view}
            onClick={() => choose({ view, entries: [], nature: null, onlyDiffering: false })}
          >
            {t(`differences.${view}`)}
          </button>
        ))}
      </div>
      {choice.view === "register" ? (
        <Register choice={choice} onChoose={choose} />
      ) : (
        <AuditList choice={choice} onChoose={choose} />
      )}
    </>
  );
}
