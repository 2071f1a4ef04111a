import { type ChangeEvent, useId, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { readTourFile, type TourFileProblem } from "../../model/own-tours.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./open-tour-file.module.css";
import { addTour, newTourId } from "./own-tour-edits.ts";
import { problemText } from "./problem-text.ts";

/** Takes a tour from a file, or says everything that is wrong with the file. */
export function OpenTourFile() {
  const { t } = useI18n();
  const id = useId();
  const [failure, setFailure] = useState<{ file: string; problems: TourFileProblem[] } | null>(null);
  const read = async (file: File): Promise<void> => {
    const result = readTourFile(await file.text(), newTourId());
    if (Array.isArray(result)) setFailure({ file: file.name, problems: result });
    else addTour(result);
  };
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file can be chosen again once it is mended.
    target.value = "";
    setFailure(null);
    if (file) read(file).catch(() => setFailure({ file: file.name, problems: [{ kind: "unreadable" }] }));
  };
  return (
    <>
      <span className={styles["open"]}>
        <input id={id} type="file" accept=".json,application/json" onChange={handleChange} />
        <label htmlFor={id}>
          <Icon name="folder" /> {t("tours.open")}
        </label>
      </span>
      {failure && (
        <div role="alert" className={styles["failure"]}>
          <p>{t("tours.openFailed", { file: failure.file })}</p>
          <ul>
            {failure.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, t)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
