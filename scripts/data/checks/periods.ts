import { parseCitation } from "../../../src/model/citation.ts";
import type { Issue } from "../issue.ts";
import type { Dataset } from "../read.ts";
import { walkFacts } from "../walk.ts";

/** A target's year lies within the document's period, or says why not. */
export function checkPeriods(dataset: Dataset): Issue[] {
  const periods = new Map(dataset.documents.map(({ value }) => [value.id, value.period]));
  const issues: Issue[] = [];
  for (const { record, path, fact } of walkFacts(dataset)) {
    if (fact.kind !== "target" || fact.measure !== "target" || fact.beyondPeriod) continue;
    const period = periods.get(parseCitation(fact.cite).document);
    if (!period || fact.year === undefined || fact.year <= period.to) continue;
    issues.push({
      file: record.file,
      line: record.lineOf([...path, "year"]),
      message: `target for ${fact.year}, but the document's period ends ${period.to}`,
      mend: "correct the year, or give the reason as beyondPeriod: { zh, en }",
    });
  }
  return issues;
}

/** Headings of each document stand in order, inside the text. */
export function checkHeadings(dataset: Dataset): Issue[] {
  const issues: Issue[] = [];
  for (const record of dataset.documents) {
    let previous = 0;
    for (const [index, heading] of record.value.headings.entries()) {
      if (heading.line < previous || heading.line > record.value.lineCount) {
        issues.push({
          file: record.file,
          line: record.lineOf(["headings", index]),
          message: `heading at line ${heading.line} is out of order or beyond the text`,
          mend: "list headings by rising line",
        });
      }
      previous = heading.line;
    }
  }
  return issues;
}
