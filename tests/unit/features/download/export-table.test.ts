import { describe, expect, it } from "vitest";
import { exportTable } from "../../../../src/features/download/export-table.ts";
import type { CellContext } from "../../../../src/features/table/cell-context.ts";
import { COLUMN_IDS, type ColumnId } from "../../../../src/features/table/columns.ts";
import type { CsvCell } from "../../../../src/model/csv.ts";
import {
  makeArea,
  makeDocument,
  makeIndex,
  makeIndustryFact,
  makeLand,
  makeLayout,
  makeTarget,
} from "../../../fixtures/atlas.ts";
import { makePlace } from "../../../fixtures/places.ts";
import { translator } from "../../../fixtures/translate.ts";

const index = makeIndex(
  [
    makeLayout("parks", [
      makeArea("east", {
        facts: [
          makeIndustryFact("芯片"),
          makeTarget({ qualifier: "about", cite: "plan:12" }),
          makeLand({ value: "3-5" }),
        ],
      }),
      makeArea("west", {
        facts: [makeTarget({ value: "20" }), makeTarget({ value: "30", indicator: "firms", unit: "家" })],
      }),
    ]),
  ],
  {
    documents: [makeDocument({ period: { from: 2021, to: 2025 } })],
    indicators: [{ id: "gross-output", name: { zh: "产值", en: "Gross output" } }],
  },
);
const context = (language: "zh" | "en"): CellContext => ({
  index,
  places: new Map([["east-place", makePlace("east-place")]]),
  today: new Date("2026-11-26T12:00:00"),
  language,
  t: translator(language),
});

function records(columns: ColumnId[], language: "zh" | "en" = "zh"): Record<string, CsvCell | undefined>[] {
  const [headings = [], ...rows] = exportTable(
    [...index.areas.values()],
    columns,
    "声明文字",
    context(language),
  );
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
}

describe("exportTable", () => {
  it("starts with the key of the area and ends with the full reference and the notice on every row", () => {
    for (const record of records(["name"])) {
      const names = Object.keys(record);
      expect(names[0]).toBe("片区编号");
      expect(names.slice(-2)).toEqual(["出处全称", "声明"]);
      expect(record["声明"]).toBe("声明文字");
      expect(record["出处全称"]).toContain("第 8 行");
    }
  });

  it("keeps a single figure a number, with unit, qualifier, subject and source beside it", () => {
    expect(records(["target"])[0]).toMatchObject({
      目标值: 100,
      "目标值 · 单位": "亿元",
      "目标值 · 限定语": "左右",
      "目标值 · 指标": "产值",
      目标值·出处: "plan:12",
    });
  });

  it("lists several figures, money first, in one cell, their parts in the same order", () => {
    expect(records(["target"])[1]).toMatchObject({ 目标值: "20; 30", "目标值 · 单位": "亿元; 家" });
  });

  it("writes a range with a dash that no spreadsheet takes for a date", () => {
    expect(records(["land"])[0]?.["用地"]).toBe("3–5");
  });

  it("gives every column of facts its sources", () => {
    const [record] = records([...COLUMN_IDS]);
    const sources = Object.entries(record ?? {}).filter(([name]) => name.endsWith("·出处"));
    expect(sources.length).toBeGreaterThanOrEqual(6);
    expect(record?.["产业·出处"]).toBe("plan:10");
  });

  it("marks a document whose period is over", () => {
    expect(records(["document"])[0]?.["文件"]).toBe("产业规划（规划期已满）");
    expect(records(["document"], "en")[0]?.["Document"]).toBe("Industry plan (planning period over)");
  });
});
