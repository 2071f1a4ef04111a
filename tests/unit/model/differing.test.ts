import { describe, expect, it } from "vitest";
import { conflictsOfFigure, differingFigures, holdsNumber } from "../../../src/model/differing.ts";
import type { BuiltConflict } from "../../../src/model/schema/atlas.ts";
import type { Conflict } from "../../../src/model/schema/table.ts";
import type { StatedFigure } from "../../../src/model/stated-figures.ts";

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

describe("what differs from a figure", () => {
  const figure: StatedFigure = {
    subject: { zh: "某区", en: "A district" },
    what: { zh: "企业数", en: "Firms" },
    of: { zh: "引进", en: "brought in" },
    measure: "actual",
    year: 2020,
    value: "244",
    unit: "家",
    cite: "plan:67",
  };

  /** What differs, by line and number, where the other side of the entry is the same figure with a change. */
  function differing(change: Partial<StatedFigure>): string[] {
    const sides = [figure, { ...figure, cite: "plan:124", ...change }].map(
      ({ value, unit, cite, ...stated }) => ({
        value,
        unit,
        cite,
        what,
        stated,
      }),
    );
    const entry: BuiltConflict = { ...conflict, sides };
    return differingFigures(figure, [entry]).map(({ cite, value }) => `${cite} ${value}`);
  }

  it("is the same quantity in another amount or wording", () => {
    expect(differing({ value: "241" })).toEqual(["plan:124 241"]);
    expect(differing({ qualifier: "at-least" })).toEqual(["plan:124 244"]);
    expect(differing({ value: "241", of: undefined })).toEqual(["plan:124 241"]);
  });

  it("is no other year, measure, part, indicator or subject, and not the same again", () => {
    expect(differing({})).toEqual([]);
    expect(differing({ value: "241", year: 2025 })).toEqual([]);
    expect(differing({ value: "241", measure: "target" })).toEqual([]);
    expect(differing({ value: "241", of: { zh: "新增", en: "new" } })).toEqual([]);
    expect(differing({ value: "241", what: { zh: "产值", en: "Output" } })).toEqual([]);
    expect(differing({ value: "241", subject: { zh: "某市", en: "A city" } })).toEqual([]);
  });
});
