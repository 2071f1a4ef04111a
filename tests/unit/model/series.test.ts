import { expect, it } from "vitest";
import type { DocumentFacts } from "../../../src/model/schema/atlas.ts";
import { collectSeries, comparisons, datedPoints, spansYears } from "../../../src/model/series.ts";
import { makeArea, makeIndex, makeLayout, makeTarget } from "../../fixtures/atlas.ts";

const label = { value: "产值", en: "Output", cite: "plan:30" };
const documents: DocumentFacts = {
  general: [
    {
      document: "plan",
      scope: "xian",
      groups: [
        {
          id: "goals",
          title: { zh: "目标", en: "Goals" },
          cite: "plan:20",
          facts: [
            makeTarget({ value: "4500", qualifier: "strive", cite: "plan:21" }),
            makeTarget({ value: "7", indicator: "firms", unit: "家", year: undefined, cite: "plan:22" }),
          ],
        },
      ],
    },
  ],
  tables: [
    {
      id: "table",
      document: "plan",
      title: label,
      rows: [
        {
          indicator: "gross-output",
          label,
          unit: "亿元",
          cells: [
            { year: 2022, value: "3000", measure: "target" },
            { year: 2018, value: "1839.02", measure: "baseline", cite: "plan:31" },
          ],
        },
      ],
    },
  ],
  tasks: [],
};

const index = makeIndex([
  makeLayout("parks", [
    makeArea("east", { facts: [makeTarget({ cite: "plan:12" })] }),
    makeArea("west", { facts: [makeTarget({ value: "120", cite: "plan:13" })] }),
  ]),
]);
const all = collectSeries(index, documents);

it("joins the table and the text of a document into one series, by year, each figure with its own line", () => {
  const series = all.find(({ area, indicator }) => area === undefined && indicator === "gross-output");
  expect(series?.points.map(({ year, value, cite }) => [year, value, cite])).toEqual([
    [2018, "1839.02", "plan:31"],
    [2022, "3000", "plan:30"],
    [2025, "4500", "plan:21"],
  ]);
  expect(series && spansYears(series)).toBe(true);
});

it("keeps areas apart from each other and from the whole", () => {
  expect(
    all.filter(({ area }) => area !== undefined).map(({ area, points }) => [area, points.length]),
  ).toEqual([
    ["parks/east", 1],
    ["parks/west", 1],
  ]);
});

it("keeps a figure without year, and draws nothing for it", () => {
  const series = all.find(({ indicator }) => indicator === "firms");
  expect(series?.points).toHaveLength(1);
  expect(series && datedPoints(series)).toEqual([]);
});

it("sets single years of the same quantity side by side", () => {
  const [comparison, ...others] = comparisons(all);
  expect(others).toEqual([]);
  expect(comparison?.series.map(({ area }) => area)).toEqual(["parks/east", "parks/west"]);
});
