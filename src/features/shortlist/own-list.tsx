import { useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import type { ShortlistEntry } from "../../model/shortlist/shortlist.ts";
import { SHORTLIST_TOUR } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { UndoBar } from "../../ui/undo-bar.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { ClearButton } from "./clear-button.tsx";
import { ExportButton } from "./export-button.tsx";
import { ImportButton } from "./import-button.tsx";
import { ListActions } from "./list-actions.tsx";
import { ShareLink } from "./share-link.tsx";
import { ShortlistRow } from "./shortlist-row.tsx";
import styles from "./shortlist-view.module.css";

/** The list as the reader keeps it: order, notes, what has vanished, and the ways out of this browser. */
export function OwnList() {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const shortlist = useStore((s) => s.shortlist);
  const setShortlist = useStore((s) => s.setShortlist);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const startTour = useStore((s) => s.startTour);
  const [message, setMessage] = useState("");
  const [removed, setRemoved] = useState<{ entry: ShortlistEntry; at: number } | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  const handleRemove = (entry: ShortlistEntry, at: number): void => {
    useStore.getState().removeFromShortlist(entry.key);
    setRemoved({ entry, at });
    // The row has gone, and the focus with it: the next key must not hit the next row.
    requestAnimationFrame(() => undo.current?.querySelector("button")?.focus());
  };
  const handleUndo = (): void => {
    if (removed) setShortlist(shortlist.toSpliced(removed.at, 0, removed.entry));
    setRemoved(null);
  };
  const entries = shortlist.flatMap(({ key }): AreaEntry[] => {
    const entry = index.areas.get(key);
    return entry ? [entry] : [];
  });
  const vanished = shortlist.length - entries.length;
  return (
    <>
      <p role="status" className={styles["status"]}>
        {message}
      </p>
      {shortlist.length === 0 ? (
        <>
          <p className={styles["lead"]}>{t("shortlist.empty")}</p>
          <div className={styles["actions"]}>
            <TextButton icon="match" onClick={() => openWorkspace({ kind: "match", items: [] })}>
              {t("shortlist.toMatch")}
            </TextButton>
            <ImportButton onDone={setMessage} />
          </div>
        </>
      ) : (
        <>
          <p className={styles["lead"]}>
            {t("shortlist.count", { count: shortlist.length })} · {t("shortlist.local")}
          </p>
          <div className={styles["actions"]}>
            <ListActions entries={entries} />
            {entries.length > 0 && (
              <TextButton icon="present" onClick={() => startTour(SHORTLIST_TOUR)}>
                {t("present.start")}
              </TextButton>
            )}
            <ExportButton />
            <ImportButton onDone={setMessage} />
            <ClearButton />
          </div>
          {vanished > 0 && (
            <p className={styles["warning"]}>{t("shortlist.vanishedCount", { count: vanished })}</p>
          )}
          <ol className={styles["list"]}>
            {shortlist.map((entry, at) => (
              <ShortlistRow
                key={entry.key}
                entry={entry}
                at={at}
                count={shortlist.length}
                onMoved={setMessage}
                onRemove={() => handleRemove(entry, at)}
              />
            ))}
          </ol>
          <ShareLink />
        </>
      )}
      <div ref={undo}>
        <UndoBar
          message={removed && t("shortlist.removed", { name: text(removed.entry.name) })}
          label={t("action.undo")}
          onUndo={handleUndo}
        />
      </div>
    </>
  );
}
