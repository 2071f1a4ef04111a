import { Suspense, useEffect, useRef, useState } from "react";
import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { WorkspaceKind } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useFormerFocus } from "../../ui/use-former-focus.ts";
import { ReviewMark } from "../frame/review-mark.tsx";
import { WORKSPACE_VIEWS } from "./registry.ts";
import { TOOLS } from "./tools.ts";
import { useEscape } from "./use-escape.ts";
import styles from "./workspace-frame.module.css";

/** Tools that can share the screen with the map, and whether they do so at first, by what they show. */
const SPLIT: Partial<Record<WorkspaceKind, (items: string[]) => boolean>> = {
  table: () => true,
  // A tour is put together from what the map shows.
  tours: ([id]) => id !== undefined,
  // A chosen link stands on the map; a chain as a whole takes the room.
  chains: ([, link]) => link !== undefined,
};

/** Selector of a tool's button; of a tool that has none, of the panel's title. */
function buttonOf(kind: WorkspaceKind | undefined): string {
  return TOOLS.some((tool) => tool.kind === kind) ? `[data-tool="${kind}"]` : "[data-panel-title]";
}

/** The open tool beside the panel: over the whole map, or over its lower half with the map in step above. */
export function WorkspaceFrame() {
  const { t } = useI18n();
  const workspace = useStore((s) => s.workspace);
  const { data: config } = useConfig();
  const close = useStore((s) => s.closeWorkspace);
  const [halves, setHalves] = useState<Partial<Record<WorkspaceKind, boolean>>>({});
  const isFolded = useStore((s) => s.isToolFolded);
  const foldTool = useStore((s) => s.foldTool);
  const frame = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const kind = workspace?.kind;
  useFormerFocus(kind !== undefined, buttonOf(kind));
  useEscape(frame, kind !== undefined, close);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [kind]);
  if (!workspace) return null;
  const View = WORKSPACE_VIEWS[workspace.kind];
  const isHalf = halves[workspace.kind] ?? SPLIT[workspace.kind]?.(workspace.items);
  const canSplit = isHalf !== undefined;
  // On a small screen, what is put together from the map makes way for it.
  const canFold = kind === "tours" && workspace.items.length > 0;
  return (
    <section
      ref={frame}
      className={styles["frame"]}
      data-half={isHalf === true}
      data-folded={isFolded}
      aria-label={t(`workspace.${workspace.kind}`)}
      data-testid="workspace"
    >
      <header className={styles["header"]}>
        <div className={styles["titles"]}>
          <h2 ref={title} tabIndex={-1}>
            {t(`workspace.${workspace.kind}`)}
          </h2>
          <div className={styles["review"]}>{config && <ReviewMark config={config} />}</div>
        </div>
        {canFold && (
          <IconButton
            className={styles["fold"]}
            icon={isFolded ? "up" : "down"}
            label={t(isFolded ? "workspace.unfold" : "workspace.fold")}
            onClick={() => foldTool(!isFolded)}
          />
        )}
        {canSplit && (
          <IconButton
            className={styles["halves"]}
            icon={isHalf ? "up" : "down"}
            label={t(isHalf ? "workspace.whole" : "workspace.half")}
            onClick={() => setHalves({ ...halves, [workspace.kind]: !isHalf })}
          />
        )}
        <IconButton icon="print" label={t("action.print")} onClick={() => window.print()} />
        <IconButton icon="close" label={t("action.close")} onClick={close} />
      </header>
      <div className={styles["body"]}>
        <Suspense fallback={<p>{t("status.loading")}</p>}>
          <View items={workspace.items} />
        </Suspense>
      </div>
      <footer className={styles["printed"]} aria-hidden="true">
        {t("app.disclaimer")}
      </footer>
    </section>
  );
}
