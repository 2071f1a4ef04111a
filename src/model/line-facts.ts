import { type AtlasIndex, areaName } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import type { BuiltFact, BuiltGroup, DocumentFacts } from "./schema/atlas.ts";

/** Kinds of what stands at a line: those of facts, and what the atlas takes from lines beside them. */
export type LineFactKind =
  | BuiltFact["kind"]
  | "area"
  | "role"
  | "layout"
  | "table"
  | "indicator_row"
  | "task_table"
  | "task";

/** Something that a line of a document says. */
export interface LineFact {
  kind: LineFactKind;
  /** The document's own words or figure. */
  value: string;
  /** What is shown, in both languages. */
  words: { zh: string; en: string };
  /** The fact itself, where it is one of those that panels list. */
  fact?: BuiltFact;
  /** Area that it belongs to, as layout/area. */
  area?: string;
  /** What it belongs to: area, group or table. */
  owner: { zh: string; en: string };
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
    const words =
      "en" in fact
        ? { zh: ("reading" in fact && fact.reading) || fact.value, en: fact.en }
        : { zh: fact.value, en: fact.value };
    add(fact.cite, {
      kind: fact.kind,
      value: fact.value,
      words,
      fact,
      owner,
      ...(area !== undefined && { area }),
    });
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
    for (const { label } of rows) {
      const words = { zh: label.reading ?? label.value, en: label.en };
      add(label.cite, { kind: "indicator_row", value: label.value, words, owner });
    }
  }
  for (const table of tasks) {
    const owner = { zh: table.title.reading ?? table.title.value, en: table.title.en };
    add(table.title.cite, { kind: "task_table", value: table.title.value, words: owner, owner });
    for (const { value, en, cite } of table.tasks) {
      add(cite, { kind: "task", value, words: { zh: value, en }, owner });
    }
  }
  return found;
}
