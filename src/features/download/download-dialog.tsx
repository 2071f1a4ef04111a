import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/section.tsx";
import type { CellContext } from "../table/cell-context.ts";
import type { ColumnId } from "../table/columns.ts";
import styles from "./download-dialog.module.css";
import { PackageFiles } from "./package-files.tsx";
import { saveFile } from "./save-file.ts";
import { FORMATS, type Format, useDownloads } from "./use-downloads.ts";

interface DownloadDialogProps {
  /** The areas in the order listed. */
  entries: AreaEntry[];
  columns: ColumnId[];
  context: CellContext;
  onClose: () => void;
}

/** Files of what is listed, and of everything. */
export function DownloadDialog({ entries, columns, context, onClose }: DownloadDialogProps) {
  const { t } = useI18n();
  const download = useDownloads(entries, columns, context);
  const [status, setStatus] = useState("");
  const handleClick = (format: Format): void => {
    download(format).then(
      ({ name, content }) => {
        saveFile(name, content);
        setStatus(t("download.done", { file: name }));
      },
      () => setStatus(t("download.failed")),
    );
  };
  return (
    <Dialog title={t("download.title")} closeLabel={t("action.close")} onClose={onClose}>
      <Section title={t("download.shown")}>
        <p className={styles["note"]}>
          {entries.length > 0 ? t("download.shownNote", { count: entries.length }) : t("download.none")}
        </p>
        <ul className={styles["formats"]}>
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" disabled={entries.length === 0} onClick={() => handleClick(format)}>
                <Icon name="download" />
                <span>
                  {t(`download.${format}`)}
                  <span className={styles["small"]}>{t(`download.${format}Note`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className={styles["status"]}>
          {status}
        </p>
      </Section>
      <Section title={t("download.everything")}>
        <p className={styles["note"]}>{t("download.everythingNote")}</p>
        <PackageFiles />
      </Section>
      <p className={styles["disclaimer"]}>{t("app.disclaimer")}</p>
    </Dialog>
  );
}
