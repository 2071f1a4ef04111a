import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../scripts/data/check.ts";
import { compile } from "../../scripts/data/compile.ts";
import { factRows } from "../../scripts/data/fact-rows.ts";
import { formatIssues } from "../../scripts/data/issue.ts";
import { LAYOUT_ORDER } from "../../scripts/data/order.ts";
import { readDataset } from "../../scripts/data/read.ts";
import { walkAreas } from "../../scripts/data/walk.ts";
import { figureText } from "../../src/model/quantity.ts";
import type { Area, Layout } from "../../src/model/schema/layout.ts";
import { layoutTotal } from "../../src/model/total.ts";

const { dataset, issues } = readDataset(fileURLToPath(new URL("../..", import.meta.url)));
const rows = [...factRows(dataset)];

/** Areas of each layout and, after it, the parts of those that the documents divide. */
const EXPECTED_AREAS: Record<(typeof LAYOUT_ORDER)[number], [areas: number, parts?: Record<string, number>]> =
  {
    "xixian-ten-parks": [10],
    "qinchuangyuan-city": [3, { "main-window": 6, "sci-tech-belt": 3, "manufacturing-belt": 3 }],
    "qinchuangyuan-xixian": [3, { "main-window": 5, "sci-tech-belt": 2, "manufacturing-belt": 3 }],
    "xixian-host-areas": [6],
    "xixian-three-functions": [6, { "fengdong-incubator": 6, "fengxi-accelerator": 4, "jinghe-promoter": 3 }],
    "jinghe-two-parks-one-zone": [3],
    "qinhan-four-centres-two-bases": [6],
    "xixian-service-platforms": [17],
    iharbour: [2, { harbour: 3 }],
    "xian-electronics-2020": [6],
    "xian-biomedicine-2020": [7],
    "xian-biomedicine-2025": [5],
    "silk-road-science-city": [1, { "science-city": 13 }],
    "development-zones": [7],
    "key-host-parks": [11],
    "districts-and-counties": [11],
    "major-facilities": [7],
    "shaanxi-city-clusters": [11],
  };

/** Output targets of the ten parks for 2025 in 亿元, xixian-14fyp-sti lines 289 to 311. */
const TEN_PARKS: Record<string, [value: string, qualifier?: string]> = {
  沣东先进制造产业园: ["120", "about"],
  沣东统筹科技资源改革示范园: ["100"],
  沣西人工智能产业园: ["100", "about"],
  沣西数字经济产业园: ["200", "about"],
  秦汉自动驾驶产业园: ["200", "about"],
  秦汉大健康产业园: ["100", "about"],
  空港自贸蓝湾产业园: ["70", "about"],
  空港临空经济产业园: ["100", "about"],
  泾河双碳光伏产业园: ["1000", "strive-at-least"],
  泾河两链融合示范园: ["500", "about"],
};

/** Kinds of the exchange format. */
const KINDS = [
  ...[
    "area",
    "role",
    "industry",
    "firm",
    "institution",
    "project",
    "platform",
    "facility",
    "carrier",
    "target",
  ],
  ...[
    "land_area",
    "location_hint",
    "task",
    "task_goal",
    "system",
    "wanted",
    "floor_area",
    "investment",
    "fund",
  ],
  ...["policy", "responsible_body"],
];

function layoutOf(id: string): Layout {
  const found = dataset.layouts.find(({ value }) => value.id === id);
  if (!found) throw new Error(`data/layouts holds no ${id}`);
  return found.value;
}

const areas = (): Area[] => [...walkAreas(dataset)].map(({ area }) => area);

describe("the data", () => {
  it("is sound", () => {
    expect(formatIssues([...issues, ...checkDataset(dataset)])).toBe("");
  });

  it("holds more than 1,500 facts", () => {
    expect(rows.length).toBeGreaterThan(1500);
  });

  it("holds facts of every kind and of no other", () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it("cites every one of the five documents", () => {
    expect(new Set(rows.map(({ document }) => document))).toEqual(
      new Set([
        "xian-2020-clusters",
        "xian-14fyp-sti",
        "xixian-14fyp-sti",
        "shaanxi-innovation-clusters",
        "xian-biomed-2025",
      ]),
    );
  });

  it("loses no digit of a sum of money in English", () => {
    const sums = rows.filter(({ unit, value }) => unit === "亿元" && Number.isFinite(Number(value)));
    const lossy = sums.filter(({ value }) => {
      const { number, unit } = figureText(value, "亿元", "en");
      const hundredMillions = Number(number.replace(/^CNY |,/g, "")) * (unit === "billion" ? 10 : 0.01);
      return Math.abs(hundredMillions - Number(value)) > 1e-9;
    });
    expect(lossy.map(({ value }) => value)).toEqual([]);
  });
});

describe("the layouts", () => {
  it("are the eighteen that the list of layouts orders", () => {
    expect(dataset.layouts.map(({ value }) => value.id).sort()).toEqual([...LAYOUT_ORDER].sort());
  });

  it("are eighteen", () => {
    expect(LAYOUT_ORDER).toHaveLength(18);
  });

  it("come out of the build in that order", () => {
    const { atlas } = compile(dataset, { date: "2026-01-01" });
    expect(atlas.layouts.map(({ id }) => id)).toEqual([...LAYOUT_ORDER]);
  });

  it.each(LAYOUT_ORDER)("%s has the areas that its document lists", (id) => {
    const [count, parts = {}] = EXPECTED_AREAS[id];
    const layout = layoutOf(id);
    const partsOf = (areaId: string): number | undefined =>
      layout.areas.find((area) => area.id === areaId)?.areas?.length;
    expect([
      layout.areas.length,
      Object.fromEntries(Object.keys(parts).map((key) => [key, partsOf(key)])),
    ]).toEqual([count, parts]);
  });

  it("of the city and of Xixian see one structure and stay two", () => {
    const documents = ["qinchuangyuan-city", "qinchuangyuan-xixian"].map((id) => layoutOf(id).documents[0]);
    expect(documents).toEqual(["xian-14fyp-sti", "xixian-14fyp-sti"]);
  });
});

describe("the areas", () => {
  it("all have a Chinese name", () => {
    const unnamed = areas().filter(({ name }) => !/\p{Script=Han}/u.test(name.reading ?? name.value));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it("all have an English name without Chinese characters", () => {
    const untranslated = areas().filter(({ name }) => /\p{Script=Han}/u.test(name.en));
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });

  it("have roles in both languages", () => {
    const mixed = areas().filter(
      ({ role }) => role && (!/\p{Script=Han}/u.test(role.zh) || /\p{Script=Han}/u.test(role.en)),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});

describe("the ten parks", () => {
  const parks = layoutOf("xixian-ten-parks");

  it("each have the output target that the document states for 2025", () => {
    const stated = parks.areas.map(({ name, facts }) => {
      const targets = facts.filter((fact) => fact.kind === "target" && fact.indicator === "gross-output");
      return [name.value, targets];
    });
    const expected = Object.entries(TEN_PARKS).map(([name, [value, qualifier]]) => [
      name,
      [
        expect.objectContaining({
          value,
          unit: "亿元",
          year: 2025,
          measure: "target",
          ...(qualifier && { qualifier }),
        }),
      ],
    ]);
    expect(stated).toEqual(expected);
  });

  it("add up to 2,490 亿元, worded as weakly as the weakest of them", () => {
    const built = compile(dataset, { date: "2026-01-01" }).atlas.layouts.find(({ id }) => id === parks.id);
    expect(built && layoutTotal(built, () => false)).toMatchObject({
      value: "2490",
      unit: "亿元",
      year: 2025,
      qualifier: "strive-at-least",
      parts: 10,
    });
  });
});
