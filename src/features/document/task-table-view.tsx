import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { TaskTable } from "../../model/schema/table.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { ConflictMark } from "../facts/conflict-mark.tsx";
import styles from "./task-table-view.module.css";

/** Tasks with their goals by year; a blank in the document stays a blank. */
export function TaskTableView({ table }: { table: TaskTable }) {
  const { t, text, language } = useI18n();
  const years = [...new Set(table.tasks.flatMap((task) => task.goals.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const groups = groupBy(table.tasks, (task) => (task.group ? text(task.group) : ""));
  return (
    <>
      {[...groups].map(([title, tasks]) => (
        <details key={title || "all"} className={styles["group"]}>
          <summary>
            {title || t("document.tasks")} <span className={styles["count"]}>{tasks.length}</span>
          </summary>
          <ol className={styles["tasks"]}>
            {tasks.map((task) => (
              <li key={task.number} value={task.number}>
                <p className={styles["task"]}>
                  <span>
                    {task.number}. {language === "zh" ? task.value : task.en}
                  </span>
                  <span>
                    <CitationButton cite={task.cite} /> <ConflictMark cite={task.cite} />
                  </span>
                </p>
                <dl className={styles["goals"]}>
                  {years.map((year) => {
                    const goal = task.goals.find((candidate) => candidate.year === year);
                    return (
                      <div key={year}>
                        <dt>{year}</dt>
                        <dd>{goal ? (language === "zh" ? goal.value : goal.en) : t("table.blank")}</dd>
                      </div>
                    );
                  })}
                </dl>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
