import { expect, it } from "vitest";
import { forceIn } from "../../../src/model/in-force.ts";
import { issuePosition, yearPosition } from "../../../src/model/year-position.ts";

it.each([
  [2020, "ahead"],
  [2021, "in-force"],
  [2025, "in-force"],
  [2026, "over"],
])("a plan for 2021 to 2025 is in %i: %s", (year, expected) => {
  expect(forceIn({ period: { from: 2021, to: 2025 } }, year)).toBe(expected);
});

it("says nothing of a document without period", () => {
  expect(forceIn({}, 2024)).toBe("not-stated");
});

it("places days on the axis of years, a year's label in its middle", () => {
  expect(yearPosition(new Date(2026, 0, 1))).toBeCloseTo(2025.5, 6);
  expect(yearPosition(new Date(2026, 11, 31, 23, 59))).toBeCloseTo(2026.5, 4);
});

it("places a date by what it says", () => {
  expect(issuePosition("2022")).toBe(2022);
  expect(issuePosition("2022-08")).toBeCloseTo(yearPosition(new Date(2022, 7, 15)), 6);
  expect(issuePosition("2022-01-04")).toBeLessThan(issuePosition("2022-01-05"));
});
