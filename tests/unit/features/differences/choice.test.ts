import { expect, it } from "vitest";
import { choiceOf, itemsOf } from "../../../../src/features/differences/choice.ts";
import { matchingAudits, matchingConflicts } from "../../../../src/features/differences/matches.ts";
import type { AuditResult } from "../../../../src/model/schema/audit.ts";
import type { Conflict } from "../../../../src/model/schema/table.ts";

const isDocument = (id: string): boolean => id === "plan" || id === "other";

it.each([
  [[]],
  [["audit"]],
  [["audit", "differ", "plan"]],
  [["plan", "nature:figure"]],
  [["nature:scope", "one", "two"]],
])("reads and writes the items %j alike", (items) => {
  expect(itemsOf(choiceOf(items, isDocument))).toEqual(items);
});

it("ignores a nature that it does not know", () => {
  expect(choiceOf(["nature:colour"], isDocument)).toEqual(choiceOf([], isDocument));
});

const what = { zh: "正文", en: "Prose" };
const conflict = (id: string, nature: Conflict["nature"], cite: string, value: string): Conflict => ({
  id,
  title: { zh: `标题${id}`, en: `Title ${id}` },
  nature,
  note: what,
  sides: [{ value, cite, what }],
});
const all = [
  conflict("one", "figure", "plan:67", "244"),
  conflict("two", "wording", "plan:3", "示范带"),
  conflict("three", "figure", "other:3", "30"),
];

it.each([
  [[], "", ["one", "two", "three"]],
  [["plan"], "", ["one", "two"]],
  [["plan", "nature:figure"], "", ["one"]],
  [["three"], "", ["three"]],
  [[], "示范", ["two"]],
  [[], "TITLE THREE", ["three"]],
])("%j and the words “%s” leave %j", (items, words, expected) => {
  expect(matchingConflicts(all, choiceOf(items, isDocument), words).map(({ id }) => id)).toEqual(expected);
});

const audit = (id: string, outcome: AuditResult["outcome"], cite: string): AuditResult => ({
  id,
  title: what,
  relation: "sum",
  unit: "家",
  parts: [{ what, value: "1", cite }],
  computed: "1",
  outcome,
});
const audits = [
  audit("one", "agree", "plan:1"),
  audit("two", "differ", "plan:2"),
  audit("three", "differ", "other:1"),
];

it.each([
  [["audit"], ["one", "two", "three"]],
  [
    ["audit", "differ"],
    ["two", "three"],
  ],
  [["audit", "differ", "plan"], ["two"]],
])("of the calculations %j leave %j", (items, expected) => {
  expect(matchingAudits(audits, choiceOf(items, isDocument)).map(({ id }) => id)).toEqual(expected);
});
