import { type AtlasIndex, areaName, indicatorName } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import type { BuiltFact, BuiltGroup, DocumentFacts } from "./schema/atlas.ts";
import { cellFigure, factFigure, type StatedFigure } from "./stated-figures.ts";

/** Kinds of what stands at a line: those of facts, and what the atlas takes from lines beside them. */
export type LineFactKind =
  | BuiltFact["kind"]
  | "area"
  | "role"
  | "layout"
  | "table"
  | "indicator_row"
  | "task_table"
  | "task"
  | "task_goal";

/** Something that a line of a document says. */
export interface LineFact {
  kind: LineFactKind;
  /** The document's own words or figure. */
  value: string;
  /** What is shown, in both languages. */
  words: { zh: string; en: string };
  /** The value as something to be said, where it is a figure. */
  figure?: StatedFigure;
  year?: number | undefined;
  /** Area that it belongs to, as layout/area. */
  area?: string;
  /** What it belongs to: area, group or table. */
  owner: { zh: string; en: string };
}

/** What is shown of a fact: its words, or what its figure is of. */
function factWords(fact: BuiltFact, index: AtlasIndex): LineFact["words"] {
  if (fact.kind === "target") {
    const { zh, en } = indicatorName(index, fact.indicator);
    return fact.of ? { zh: `${zh}（${fact.of.zh}）`, en: `${en} (${fact.of.en})` } : { zh, en };
  }
  if ("unit" in fact) return fact.of;
  return { zh: ("reading" in fact && fact.reading) || fact.value, en: fact.en };
}

/** Everything that the atlas takes from a document, by line, in the order of layouts, general facts, tables, tasks. */
export function lineFacts(
  index: AtlasIndex,
  { general, tables, tasks }: Pick<DocumentFacts, "general" | "tables" | "tasks">,
  documentId: string,
): Map<number, LineFact[]> {
  const found = new Map<number, LineFact[]>();
  const add = (cite: string, fact: LineFact): void => {
    const { document, line } = parseCitation(cite);
    if (document !== documentId) return;
    const known = found.get(line);
    if (known) known.push(fact);
    else found.set(line, [fact]);
  };
  const addFact = (fact: BuiltFact, owner: LineFact["owner"], area?: string): void => {
    const { kind, value } = fact;
    const place = { owner, ...(area !== undefined && { area }) };
    const words = factWords(fact, index);
    const measured = "unit" in fact && { figure: factFigure(index, fact, area), year: fact.year };
    add(fact.cite, { kind, value, words, ...measured, ...place });
    if (fact.kind !== "system") return;
    for (const part of fact.functions ?? [])
      add(part.cite, { kind, value: part.value, words: { zh: part.value, en: part.en }, owner: words });
  };
  const addGroup = (group: BuiltGroup): void => {
    for (const fact of group.facts) addFact(fact, group.title);
  };
  for (const layout of index.data.layouts) {
    add(layout.cite, { kind: "layout", value: layout.nameValue, words: layout.name, owner: layout.name });
    for (const group of layout.groups ?? []) addGroup(group);
  }
  for (const { key, area } of index.areas.values()) {
    const owner = areaName(area);
    add(area.name.cite, { kind: "area", value: area.name.value, words: owner, area: key, owner });
    for (const { value, cite } of area.role?.phrases ?? [])
      add(cite, { kind: "role", value, words: { zh: value, en: area.role?.en ?? value }, area: key, owner });
    for (const fact of area.facts) addFact(fact, owner, key);
  }
  for (const { groups } of general) for (const group of groups) addGroup(group);
  for (const { title, rows } of tables) {
    const owner = { zh: title.reading ?? title.value, en: title.en };
    add(title.cite, { kind: "table", value: title.value, words: owner, owner });
    for (const row of rows) {
      const { label } = row;
      const words = { zh: label.reading ?? label.value, en: label.en };
      add(label.cite, { kind: "indicator_row", value: label.value, words, owner });
      for (const cell of row.cells) {
        const figure = cellFigure(index, row, cell);
        add(figure.cite, { kind: "target", value: cell.value, words, figure, year: cell.year, owner });
      }
    }
  }
  for (const table of tasks) {
    const owner = { zh: table.title.reading ?? table.title.value, en: table.title.en };
    add(table.title.cite, { kind: "task_table", value: table.title.value, words: owner, owner });
    for (const { value, en, cite, goals } of table.tasks) {
      const task = { zh: value, en };
      add(cite, { kind: "task", value, words: task, owner });
      for (const goal of goals) {
        const words = { zh: goal.value, en: goal.en };
        add(cite, { kind: "task_goal", value: goal.value, words, year: goal.year, owner: task });
      }
    }
  }
  return found;
}
