import { type Translate, useI18n } from "../../i18n/i18n.ts";
import type { Notice } from "../../store/notices-slice.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./notices.module.css";

function noticeText(notice: Notice, t: Translate): string {
  switch (notice.kind) {
    case "unknown-ids":
      return t("notice.unknown-ids", { ids: notice.ids });
    case "bad-link":
      return t("notice.bad-link", { part: notice.part });
    case "older-link":
    case "newer-link":
      return t(`notice.${notice.kind}`, { date: notice.date, current: notice.current });
    case "unknown-tour":
      return t("notice.unknown-tour", { id: notice.id });
    case "data-file":
      return t("notice.data-file", { file: notice.file });
    default:
      return t(`notice.${notice.kind}`);
  }
}

/** What went wrong, each with a button that puts it away. */
export function Notices() {
  const { t } = useI18n();
  const notices = useStore((s) => s.notices);
  const dismiss = useStore((s) => s.dismiss);
  return (
    <ul className={styles["notices"]} role="status" aria-label={t("notice.title")}>
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <span>{noticeText(notice, t)}</span>
          <IconButton icon="close" label={t("action.dismiss")} onClick={() => dismiss(notice)} />
        </li>
      ))}
    </ul>
  );
}
