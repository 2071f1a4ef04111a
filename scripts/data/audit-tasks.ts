import { groupBy } from "../../src/model/group-by.ts";
import type { TaskTable } from "../../src/model/schema/table.ts";
import type { Question } from "./audit-tables.ts";

/** The number that stands in a title in brackets: “重点任务分解表（50项）” says 50. */
const STATED = /（(\d+)项）/;

/** The tasks of a table, counted by heading, against the number in its title. */
export function* questionsOfTasks({ id, title, tasks }: TaskTable): Generator<Question> {
  const stated = STATED.exec(title.value)?.[1];
  if (stated === undefined) return;
  const groups = groupBy(tasks, ({ group }) => group?.zh ?? "");
  yield {
    id: `${id}--count`,
    title: { zh: title.value, en: title.en },
    relation: "count",
    unit: "项",
    parts: [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first
        ? [
            {
              what: first.group ?? { zh: "表中各项", en: "Items of the table" },
              value: String(group.length),
              cite: first.cite,
            },
          ]
        : [];
    }),
    total: { what: { zh: "表题", en: "Title of the table" }, value: stated, cite: title.cite },
  };
}
