import { useI18n } from "../../i18n/i18n.ts";
import { merged, type ShortlistEntry } from "../../model/shortlist/shortlist.ts";
import type { FileProblem, ReadFile } from "../../model/shortlist/shortlist-file.ts";
import { useStore } from "../../store/store.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./shortlist-view.module.css";

interface ImportDialogProps {
  file: string;
  read: ReadFile;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Problems told at most; the first ones lead to the rest. */
const MOST_PROBLEMS = 8;

/** Which rule a part of the file breaks, by the last name in its path. */
function ruleOf(path: string): "key" | "name" | "note" | "areas" | "other" {
  if (/^areas\.\d+\.key$/.test(path)) return "key";
  if (/^areas\.\d+\.name(\.(zh|en))?$/.test(path)) return "name";
  if (/^areas\.\d+\.note$/.test(path)) return "note";
  return path === "areas" ? "areas" : "other";
}

function useProblemText(file: string): (problem: FileProblem) => string {
  const { t } = useI18n();
  return (problem) =>
    problem.kind === "part"
      ? t("shortlist.problem.part", {
          path: problem.path,
          got: problem.got,
          how: t(`shortlist.how.${ruleOf(problem.path)}`),
        })
      : t(`shortlist.problem.${problem.kind}`, { file });
}

/** What a chosen file holds and how to take it, or what is wrong with it and how to mend it. */
export function ImportDialog({ file, read, onClose, onDone }: ImportDialogProps) {
  const { t } = useI18n();
  const own = useStore((s) => s.shortlist);
  const setShortlist = useStore((s) => s.setShortlist);
  const problemText = useProblemText(file);
  const take = (entries: ShortlistEntry[]): void => {
    setShortlist(entries);
    onDone(t("shortlist.imported", { count: entries.length }));
  };
  return (
    <Dialog title={t("shortlist.importTitle")} closeLabel={t("action.close")} onClose={onClose}>
      {read.isRead ? (
        <>
          <p className={styles["lead"]}>
            {t("shortlist.importLead", {
              count: read.entries.length,
              edition: read.edition,
              own: own.length,
            })}
          </p>
          <p className={styles["choices"]}>
            <TextButton onClick={() => take(merged(own, read.entries))}>{t("shortlist.merge")}</TextButton>
            {own.length > 0 && (
              <TextButton onClick={() => take(read.entries)}>{t("shortlist.replaceFile")}</TextButton>
            )}
          </p>
        </>
      ) : (
        <>
          <p role="alert">{t("shortlist.importFailed")}</p>
          <ul className={styles["problems"]}>
            {read.problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problemText(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
