import { describe, expect, it } from "vitest";
import { compile } from "../../../scripts/data/compile.ts";
import { compileConflicts, type FindStatement, statementFinder } from "../../../scripts/data/stated.ts";
import { type Edit, makeDataset } from "../../fixtures/data-folder.ts";

function finder(...edits: Edit[]): FindStatement {
  const { atlas, documentFacts } = compile(makeDataset(edits), { date: "2026-01-01" });
  return statementFinder(atlas, documentFacts);
}

const target = { value: "100", unit: "亿元", cite: "plan:12" };

describe("a number where it stands", () => {
  it("is the area's with indicator, year and kind", () => {
    expect(finder()(target)).toMatchObject({
      subject: { zh: "东园" },
      what: { en: "Gross output value" },
      year: 2025,
      measure: "target",
    });
  });

  it("is nothing where no fact states it in this unit and year", () => {
    expect(finder()({ ...target, unit: "万元" })).toBeUndefined();
    expect(finder()({ ...target, cite: "plan:13" })).toBeUndefined();
    expect(finder()({ ...target, year: 2024 })).toBeUndefined();
  });

  it("keeps its qualifier", () => {
    const edit: Edit = [
      "layouts/two-parks.yaml",
      "measure: target, cite",
      "measure: target, qualifier: about, cite",
    ];
    expect(finder(edit)(target)).toMatchObject({ qualifier: "about" });
  });
});

it("tells which measured side of the register no fact answers to", () => {
  const dataset = makeDataset();
  const [entry] = dataset.conflicts;
  if (!entry) throw new Error("the small data has an entry");
  const what = { zh: "处", en: "place" };
  entry.value.sides = [
    { ...target, unit: "亿元", what },
    { ...target, unit: "家", what },
  ];
  const { conflicts, issues } = compileConflicts(dataset, finder());
  expect(conflicts[0]?.sides.map(({ stated }) => stated?.subject.zh)).toEqual(["东园", undefined]);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toBe("no single fact states 100 家 on plan:12");
});
