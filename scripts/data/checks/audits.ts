import { holdsNumber } from "../../../src/model/differing.ts";
import { groupBy } from "../../../src/model/group-by.ts";
import { factRows } from "../fact-rows.ts";
import type { Issue } from "../issue.ts";
import type { Dataset } from "../read.ts";

/** Every figure of a calculation stands among the facts, on the line that it cites; what is counted by us need not. */
export function checkAudits(dataset: Dataset): Issue[] {
  const rows = groupBy(factRows(dataset), ({ document, line }) => `${document}:${line}`);
  const issues: Issue[] = [];
  const conflicts = new Set(dataset.conflicts.map(({ value }) => value.id));
  for (const { value, file, lineOf } of dataset.audits) {
    if (value.conflict !== undefined && !conflicts.has(value.conflict))
      issues.push({
        file,
        line: lineOf(["conflict"]),
        message: `no entry ${value.conflict} in the register`,
        mend: "correct the id, or enter the difference in data/conflicts first",
      });
    if (value.relation === "count") continue;
    const terms = [
      ...value.parts.map((term, index) => ({ ...term, path: ["parts", index] })),
      ...(value.total ? [{ ...value.total, path: ["total"] }] : []),
    ];
    for (const { cite, value: figure, path } of terms) {
      if ((rows.get(cite) ?? []).some((row) => holdsNumber(row.value, figure))) continue;
      issues.push({
        file,
        line: lineOf(path),
        message: `${figure} stands in no fact of ${cite}`,
        mend: "correct the figure or its citation, or enter the fact first",
      });
    }
  }
  return issues;
}
