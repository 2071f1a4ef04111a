import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { TaskTable } from "../../model/schema/table.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { ConflictMark } from "../facts/conflict-mark.tsx";
import { Blank } from "./blank.tsx";
import tables from "./figure-table.module.css";
import styles from "./task-years.module.css";

/** A task table by year, as in the document; a blank stays a blank. */
export function TaskYears({ table }: { table: TaskTable }) {
  const { t, text, language } = useI18n();
  const years = [...new Set(table.tasks.flatMap(({ goals }) => goals.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const words = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const groups = groupBy(table.tasks, ({ group }) => (group ? text(group) : ""));
  return (
    <div
      className={tables["scroll"]}
      // A wide table scrolls, so it must take the focus.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={language === "zh" ? table.title.value : table.title.en}
    >
      <table className={`${tables["table"]} ${styles["tasks"]}`}>
        <thead>
          <tr>
            <th scope="col">{t("document.tasks")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t("table.source")}</th>
          </tr>
        </thead>
        {[...groups].map(([title, tasks]) => (
          <tbody key={title}>
            {title && (
              <tr>
                <th scope="colgroup" colSpan={years.length + 2} className={styles["group"]}>
                  {title}
                </th>
              </tr>
            )}
            {tasks.map((task) => (
              <tr key={task.number}>
                <th scope="row">
                  {task.number}. {words(task.value, task.en)}
                </th>
                {years.map((year) => {
                  const goal = task.goals.find((candidate) => candidate.year === year);
                  return (
                    <td key={year}>
                      {goal ? words(goal.value, goal.en) : <Blank meaning={t("table.blank")} />}
                    </td>
                  );
                })}
                <td>
                  <CitationButton cite={task.cite} /> <ConflictMark cite={task.cite} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
