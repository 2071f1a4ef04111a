import type { Built } from "./read-built.ts";
import {
  bilingual,
  cite,
  foreignKey,
  oneOf,
  type PackageTable,
  required,
  text,
  toArea,
  toCitation,
  unique,
} from "./table-schema.ts";

/** What is measured. */
export function indicatorTable({ index }: Built): PackageTable {
  return {
    name: "indicators",
    title: "指标 · Indicators: what the targets measure",
    primaryKey: "id",
    fields: [unique(text("id", "Id")), ...bilingual("name", "Name")],
    rows: index.data.indicators.map(({ id, name }) => ({ id, name_zh: name.zh, name_en: name.en })),
  };
}

/** The task tables: a row for each goal of a task, and one for a task whose goals are all blank. */
export function taskTable({ documentFacts }: Built): PackageTable {
  return {
    name: "tasks",
    title: "任务 · Tasks and their goals by year",
    fields: [
      required(text("table", "Id of the task table")),
      { name: "number", type: "integer", description: "Number in the document" },
      required(text("task", "The task in the document's own words")),
      text("task_en", "English of the words"),
      { name: "year", type: "year", description: "Year of the goal; empty where the table is blank" },
      text("goal", "The goal in the document's own words"),
      text("goal_en", "English of the words"),
      cite,
    ],
    foreignKeys: [toCitation],
    rows: documentFacts.tasks.flatMap(({ id, tasks }) =>
      tasks.flatMap(({ number, value, en, cite: citation, goals }) =>
        (goals.length > 0 ? goals : [undefined]).map((goal) => ({
          table: id,
          number,
          task: value,
          task_en: en,
          year: goal?.year,
          goal: goal?.value,
          goal_en: goal?.en,
          citation,
        })),
      ),
    ),
  };
}

/** The register of differences. */
export function conflictTable({ conflicts }: Built): PackageTable {
  return {
    name: "conflicts",
    title: "口径差异 · Differences: citations that do not agree, all kept",
    primaryKey: "id",
    fields: [
      unique(text("id", "Id")),
      ...bilingual("title", "What differs"),
      required(
        oneOf("nature", "Sort of difference", ["figure", "scope", "year", "wording", "identity", "reading"]),
      ),
      ...bilingual("note", "How the sides stand to each other"),
    ],
    rows: conflicts.map(({ id, title, nature, note }) => ({
      id,
      title_zh: title.zh,
      title_en: title.en,
      nature,
      note_zh: note.zh,
      note_en: note.en,
    })),
  };
}

/** What each document says where two differ. */
export function conflictSideTable({ conflicts }: Built): PackageTable {
  return {
    name: "conflict-sides",
    title: "差异各方 · Sides of the differences",
    fields: [
      required(text("conflict", "Id of the difference")),
      required(text("value", "The document's own words or number")),
      text("unit", "Unit as the document writes it, where the side is a measured value"),
      text("qualifier", "How firmly the measured value is worded"),
      { name: "year", type: "year", description: "Year of the measured value" },
      ...bilingual("what", "What the side speaks of"),
      cite,
    ],
    foreignKeys: [foreignKey("conflict", "conflicts"), toCitation],
    rows: conflicts.flatMap(({ id, sides }) =>
      sides.map(({ value, unit, stated, what, cite: citation }) => ({
        conflict: id,
        value,
        unit,
        qualifier: stated?.qualifier,
        year: stated?.year,
        what_zh: what.zh,
        what_en: what.en,
        citation,
      })),
    ),
  };
}

/** Which areas a difference concerns. */
export function conflictAreaTable({ conflicts }: Built): PackageTable {
  return {
    name: "conflict-areas",
    title: "差异所涉片区 · Areas that a difference concerns",
    fields: [required(text("conflict", "Id of the difference")), required(text("area", "Id of the area"))],
    foreignKeys: [foreignKey("conflict", "conflicts"), toArea],
    rows: conflicts.flatMap(({ id, areas }) => (areas ?? []).map((area) => ({ conflict: id, area }))),
  };
}
