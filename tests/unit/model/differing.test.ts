import { expect, it } from "vitest";
import { conflictsOfFigure, holdsNumber } from "../../../src/model/differing.ts";
import type { Conflict } from "../../../src/model/schema/table.ts";

it.each([
  ["新增30家", "30", true],
  ["30", "30", true],
  ["300家", "30", false],
  ["30.5平方公里", "30", false],
  ["1,000亿元", "000", false],
  ["到2025年，产值达到120亿元", "120", true],
  ["130家、30家", "30", true],
])("finds in %s the number %s: %s", (words, value, expected) => {
  expect(holdsNumber(words, value)).toBe(expected);
});

const what = { zh: "处", en: "place" };
const conflict: Conflict = {
  id: "one",
  title: what,
  nature: "figure",
  note: what,
  sides: [
    { value: "244", unit: "家", cite: "plan:67", what },
    { value: "241", unit: "家", cite: "plan:124", what },
  ],
};

it("marks a figure by its line and its value, not by the line alone", () => {
  expect(conflictsOfFigure([conflict], "plan:67", "244")).toEqual([conflict]);
  expect(conflictsOfFigure([conflict], "plan:67", "238")).toEqual([]);
  expect(conflictsOfFigure([conflict], "plan:124", "244")).toEqual([]);
});

it("marks a line as a whole where no figure is named", () => {
  expect(conflictsOfFigure([conflict], "plan:124")).toEqual([conflict]);
  expect(conflictsOfFigure([conflict], "plan:125")).toEqual([]);
});
