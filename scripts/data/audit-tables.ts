import { parseCitation } from "../../src/model/citation.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { AuditPart, AuditResult } from "../../src/model/schema/audit.ts";
import type { TargetFact } from "../../src/model/schema/fact.ts";
import type { IndicatorTable } from "../../src/model/schema/table.ts";
import type { Dataset } from "./read.ts";
import { walkFacts } from "./walk.ts";

/** A calculation before it is done. */
export type Question = Omit<AuditResult, "computed" | "outcome" | "difference">;

type Row = IndicatorTable["rows"][number];

const label = (row: Row): { zh: string; en: string } => ({
  zh: row.label.reading ?? row.label.value,
  en: row.label.en,
});

function term(row: Row, year: number): AuditPart | undefined {
  const cell = row.cells.find((candidate) => candidate.year === year);
  if (!cell) return undefined;
  return {
    what: label(row),
    value: cell.value,
    ...(cell.qualifier && { qualifier: cell.qualifier }),
    cite: cell.cite ?? row.label.cite,
  };
}

function titled(row: Row, year: number): { zh: string; en: string } {
  const { zh, en } = label(row);
  return { zh: `${year} 年${zh}`, en: `${en}, ${year}` };
}

/** Rows marked as parts against the row that they are parts of, year by year; a single part only lies within. */
export function* questionsOfParts({ id, rows }: IndicatorTable): Generator<Question> {
  for (const whole of rows) {
    const parts = rows.filter((row) => row.partOf === whole.indicator && row.unit === whole.unit);
    if (parts.length === 0 || whole.partOf !== undefined) continue;
    for (const { year } of whole.cells) {
      const total = term(whole, year);
      const terms = parts.flatMap((row) => term(row, year) ?? []);
      if (!total || terms.length < parts.length) continue;
      yield {
        id: `${id}--${whole.indicator}--${year}`,
        title: titled(whole, year),
        relation: terms.length > 1 ? "sum" : "within",
        unit: whole.unit,
        year,
        parts: terms,
        total,
      };
    }
  }
}

const likeness = (document: string, fact: Pick<TargetFact, "indicator" | "unit" | "year">): string =>
  [document, fact.indicator, fact.unit, fact.year].join("|");

/** The same indicator of the same year, once in a table and once elsewhere in the same document. */
export function* questionsOfRepeats(dataset: Dataset): Generator<Question> {
  const targets = [...walkFacts(dataset)].flatMap(({ fact, area }) =>
    fact.kind === "target" && area === null ? [fact] : [],
  );
  const elsewhere = groupBy(targets, (fact) => likeness(parseCitation(fact.cite).document, fact));
  const asked = new Set<string>();
  for (const { value: table } of dataset.tables) {
    for (const row of table.rows) {
      for (const { year } of row.cells) {
        const total = term(row, year);
        const found = elsewhere.get(likeness(table.document, { ...row, year })) ?? [];
        const lines = groupBy(found, ({ cite, value }) => `${cite}|${value}`);
        for (const [fact] of lines.values()) {
          if (!total || !fact || fact.cite === total.cite) continue;
          const pair = [total.cite, fact.cite].map((cite) => parseCitation(cite).line).sort((a, b) => a - b);
          const id = `${table.id}--${row.indicator}--${year}--${pair.join("-")}`;
          if (asked.has(id)) continue;
          asked.add(id);
          yield {
            id,
            title: titled(row, year),
            relation: "repeat",
            unit: row.unit,
            year,
            parts: [
              {
                what: fact.of ?? { zh: "正文", en: "Prose" },
                value: fact.value,
                ...(fact.qualifier && { qualifier: fact.qualifier }),
                cite: fact.cite,
              },
            ],
            total,
          };
        }
      }
    }
  }
}
