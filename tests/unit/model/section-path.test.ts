import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../../src/model/schema/document.ts";
import { sectionPath } from "../../../src/model/section-path.ts";

type Level = PlanDocument["headings"][number]["level"];

const OUTLINE: [number, Level, string][] = [
  [5, 0, "plan"],
  [10, 1, "chapter 1"],
  [20, 2, "section 1"],
  [25, 3, "box 1"],
  [30, 2, "section 2"],
  [40, 1, "chapter 2"],
  [45, 3, "box 2"],
  [60, 0, "other plan"],
];

function pathAt(line: number): string[] {
  const headings = OUTLINE.map(([at, level, title]) => ({ line: at, level, title, en: title }));
  return sectionPath({ headings }, line).map(({ title }) => title);
}

describe("the section path of a line", () => {
  it.each([
    [4, "before the first heading", []],
    [10, "on a heading", ["plan", "chapter 1"]],
    [27, "in a box", ["plan", "chapter 1", "section 1", "box 1"]],
    [30, "in a section after a box", ["plan", "chapter 1", "section 2"]],
    [44, "in a chapter after a section", ["plan", "chapter 2"]],
    [45, "in a box that stands in no section", ["plan", "chapter 2", "box 2"]],
    [61, "in another plan of the document", ["other plan"]],
  ])("%i, %s, is %j", (line, _, path) => {
    expect(pathAt(line)).toEqual(path);
  });
});
