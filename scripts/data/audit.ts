import { conflictsOfFigure } from "../../src/model/differing.ts";
import type { AuditResult, AuditTerm } from "../../src/model/schema/audit.ts";
import type { Conflict } from "../../src/model/schema/table.ts";
import { auditOutcome } from "./audit-outcome.ts";
import { type Question, questionsOfParts, questionsOfRepeats } from "./audit-tables.ts";
import { questionsOfTasks } from "./audit-tasks.ts";
import type { Dataset } from "./read.ts";
import type { FindStatement } from "./stated.ts";

/** The entry of the register in which at least two of the figures stand; of a list that is counted by us, its stated number. */
function registered(conflicts: Conflict[], { relation, parts, total }: Question): string | undefined {
  const stated = relation === "count" ? [] : parts;
  const needed = relation === "count" ? 1 : 2;
  const terms = new Map(
    (total ? [...stated, total] : stated).map((term) => [`${term.cite}|${term.value}`, term]),
  );
  const counts = new Map<string, number>();
  for (const { cite, value } of terms.values())
    for (const { id } of conflictsOfFigure(conflicts, cite, value)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count >= needed).sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** Does every calculation that the figures allow: those entered by hand, parts of tables, tasks by heading, figures stated twice. */
export function auditDataset(dataset: Dataset, find: FindStatement): AuditResult[] {
  const conflicts = dataset.conflicts.map(({ value }) => value);
  const questions: Question[] = [
    ...dataset.tables.flatMap(({ value }) => [...questionsOfParts(value)]),
    ...dataset.audits.map(({ value }) => value),
    ...dataset.tasks.flatMap(({ value }) => [...questionsOfTasks(value)]),
    ...questionsOfRepeats(dataset),
  ];
  return questions.map((question) => {
    const conflict = question.conflict ?? registered(conflicts, question);
    const { unit, year, parts, total } = question;
    const withStatement = <Term extends AuditTerm>(term: Term): Term => {
      const stated = find({ ...term, unit, year });
      return { ...term, ...(stated && { stated }) };
    };
    return {
      ...question,
      parts: parts.map(withStatement),
      ...(total && { total: withStatement(total) }),
      ...auditOutcome(question.relation, question.parts, question.total),
      ...(conflict && { conflict }),
    };
  });
}
