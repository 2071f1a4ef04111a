import { parseCitation } from "../../src/model/citation.ts";
import type { Fact } from "../../src/model/schema/fact.ts";
import type { Dataset } from "./read.ts";
import { walkAreas, walkFacts } from "./walk.ts";

/** One fact as a line of the exchange format. */
export interface FactRow {
  document: string;
  line: number;
  layout: string | null;
  area: string | null;
  kind: string;
  value: string;
  unit: string | null;
  year: number | null;
}

interface Origin {
  layout: string | null;
  area: string | null;
}

function row(
  origin: Origin,
  kind: string,
  value: string,
  cite: string,
  unit?: string,
  year?: number,
): FactRow {
  const { document, line } = parseCitation(cite);
  return { document, line, ...origin, kind, value, unit: unit ?? null, year: year ?? null };
}

function* rowsOfFact(origin: Origin, fact: Fact): Generator<FactRow> {
  const unit = "unit" in fact ? fact.unit : undefined;
  const year = "year" in fact ? fact.year : undefined;
  yield row(origin, fact.kind, fact.value, fact.cite, unit, year);
  if (fact.kind === "system") {
    for (const part of fact.functions ?? []) yield row(origin, "system", part.value, part.cite);
  }
}

/** Every fact of the data: areas, roles, facts, tables, tasks; blanks are not there. */
export function* factRows(dataset: Dataset): Generator<FactRow> {
  for (const { layout, area } of walkAreas(dataset)) {
    const origin = { layout, area: area.id };
    yield row(origin, "area", area.name.value, area.name.cite);
    for (const phrase of area.role?.phrases ?? []) yield row(origin, "role", phrase.value, phrase.cite);
  }
  for (const { layout, area, fact } of walkFacts(dataset)) yield* rowsOfFact({ layout, area }, fact);
  const nowhere = { layout: null, area: null };
  for (const { value: table } of dataset.tables) {
    for (const line of table.rows) {
      for (const cell of line.cells) {
        yield row(nowhere, "target", cell.value, cell.cite ?? line.label.cite, line.unit, cell.year);
      }
    }
  }
  for (const { value: table } of dataset.tasks) {
    for (const task of table.tasks) {
      yield row(nowhere, "task", task.value, task.cite);
      for (const goal of task.goals)
        yield row(nowhere, "task_goal", goal.value, task.cite, undefined, goal.year);
    }
  }
}
