import { expect, it } from "vitest";
import { type FactRow, factRows } from "../../../scripts/data/fact-rows.ts";
import { type Edit, makeDataset } from "../../fixtures/data-folder.ts";

const rows = (...edits: Edit[]): FactRow[] => [...factRows(makeDataset(edits))];

const ofKind = (kind: string): FactRow[] => rows().filter((fact) => fact.kind === kind);

/** A row of the small plan whose fields are null where nothing else is said. */
function row(kind: string, line: number, over: Partial<FactRow>): FactRow {
  return {
    document: "plan",
    line,
    layout: null,
    area: null,
    kind,
    value: "",
    unit: null,
    year: null,
    ...over,
  };
}

it("writes the keys of the exchange format, in its order", () => {
  const keys = ["document", "line", "layout", "area", "kind", "value", "unit", "year"];
  expect(rows().filter((fact) => Object.keys(fact).join() !== keys.join())).toEqual([]);
});

it("gives every area, parts too, under its layout", () => {
  const at = { layout: "two-parks" };
  expect(ofKind("area")).toEqual([
    row("area", 9, { ...at, area: "east", value: "东园" }),
    row("area", 16, { ...at, area: "west", value: "西园" }),
    row("area", 17, { ...at, area: "west-lab", value: "西园实验室" }),
  ]);
});

it("gives a role as the document's phrase, not our sentence", () => {
  expect(ofKind("role")).toEqual([row("role", 9, { layout: "two-parks", area: "east", value: "芯片高地" })]);
});

it("gives targets with unit and year, baselines among them, those of tables without an area", () => {
  expect(ofKind("target")).toEqual([
    row("target", 12, { layout: "two-parks", area: "east", value: "100", unit: "亿元", year: 2025 }),
    row("target", 31, { value: "50", unit: "亿元", year: 2020 }),
    row("target", 32, { value: "90", unit: "亿元", year: 2025 }),
  ]);
});

it("gives a layout's own facts without an area", () => {
  expect(ofKind("policy")).toEqual([row("policy", 8, { layout: "two-parks", value: "产城融合" })]);
});

it("gives what is said of the whole city without layout and area", () => {
  expect(ofKind("fund")).toEqual([row("fund", 21, { value: "10", unit: "亿元" })]);
});

it("gives a system and each of its functions", () => {
  const at = { layout: "two-parks", area: "east" };
  expect(ofKind("system")).toEqual([
    row("system", 14, { ...at, value: "产业大脑" }),
    row("system", 15, { ...at, value: "招商" }),
  ]);
});

it("gives tasks, and their goals at the task's line", () => {
  expect([...ofKind("task"), ...ofKind("task_goal")]).toEqual([
    row("task", 34, { value: "建平台" }),
    row("task_goal", 34, { value: "开工", year: 2022 }),
  ]);
});

it("writes a misprint as the document does, not as we read it", () => {
  const misprint: Edit = ["layouts/two-parks.yaml", "value: 甲公司", "value: 曱公司, reading: 甲公司"];
  expect(rows(misprint).find(({ kind }) => kind === "firm")?.value).toBe("曱公司");
});
