import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditDataset } from "../../../scripts/data/audit.ts";
import { auditOutcome } from "../../../scripts/data/audit-outcome.ts";
import { questionsOfParts } from "../../../scripts/data/audit-tables.ts";
import { questionsOfTasks } from "../../../scripts/data/audit-tasks.ts";
import type { AuditPart, AuditTerm } from "../../../src/model/schema/audit.ts";
import type { IndicatorTable, TaskTable } from "../../../src/model/schema/table.ts";
import { makeDataset } from "../../fixtures/data-folder.ts";

const what = { zh: "部分", en: "Part" };
const part = (value: string): AuditPart => ({ what, value, cite: "plan:1" });

describe("the outcome of a sum", () => {
  it("is exact in decimals", () => {
    expect(auditOutcome("sum", ["50.5", "21.82", "147.7"].map(part), part("220"))).toEqual({
      computed: "220.02",
      outcome: "differ",
      difference: "0.02",
    });
  });

  it("agrees when a stated total lies in the range of the parts", () => {
    expect(auditOutcome("sum", ["5-8", "5-8", "5-8"].map(part), part("20"))).toEqual({
      computed: "15-24",
      outcome: "agree",
    });
  });

  it("takes a total of “or more” as a floor", () => {
    const floor: AuditTerm = { ...part("10"), qualifier: "at-least" };
    expect(auditOutcome("increase", [part("100"), { ...part("89"), minus: true }], floor).outcome).toBe(
      "agree",
    );
    expect(auditOutcome("increase", [part("100"), { ...part("91"), minus: true }], floor).outcome).toBe(
      "differ",
    );
  });

  it("is only the sum where no total is stated", () => {
    expect(auditOutcome("sum", ["120", "100"].map(part), undefined)).toEqual({
      computed: "220",
      outcome: "no-total",
    });
  });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 9 }), (cents) => {
        const parts = cents.map((cent) => part(String(cent / 100)));
        const total = part(String(cents.reduce((sum, cent) => sum + cent, 0) / 100));
        expect(auditOutcome("sum", parts, total).outcome).toBe("agree");
        expect(auditOutcome("sum", parts.toReversed(), total)).toEqual(auditOutcome("sum", parts, total));
      }),
    );
  });
});

const row = (indicator: string, value: string, partOf?: string): IndicatorTable["rows"][number] => ({
  indicator,
  label: { value: indicator, en: indicator, cite: "plan:1" },
  ...(partOf !== undefined && { partOf }),
  unit: "亿元",
  cells: [{ year: 2022, value, measure: "target" }],
});

it("asks of a table whether its parts make its whole; a single part need only lie within", () => {
  const table = { id: "t", document: "plan", title: { value: "表", en: "Table", cite: "plan:1" } };
  const relations = (rows: IndicatorTable["rows"]): string[] =>
    [...questionsOfParts({ ...table, rows })].map(({ relation }) => relation);
  expect(relations([row("all", "3"), row("a", "1", "all"), row("b", "2", "all")])).toEqual(["sum"]);
  expect(relations([row("all", "3"), row("a", "1", "all")])).toEqual(["within"]);
  expect(relations([row("all", "3"), row("a", "1")])).toEqual([]);
});

it("finds the calculations that people entered", () => {
  expect(auditDataset(makeDataset(), () => undefined).map(({ id, outcome }) => [id, outcome])).toContainEqual(
    ["funds", "no-total"],
  );
});

it("counts the tasks of a table by heading against the number in its title", () => {
  const task = (number: number, zh: string): TaskTable["tasks"][number] => ({
    number,
    group: { zh, en: zh },
    value: "任务",
    en: "Task",
    cite: `plan:${number}`,
    goals: [],
  });
  const table = (title: string): TaskTable => ({
    id: "tasks",
    document: "plan",
    title: { value: title, en: "Tasks", cite: "plan:1" },
    tasks: [task(1, "甲"), task(2, "甲"), task(3, "乙")],
  });
  const [question] = questionsOfTasks(table("任务分解表（3项）"));
  expect(question?.parts.map(({ value }) => value)).toEqual(["2", "1"]);
  expect(question?.total?.value).toBe("3");
  expect([...questionsOfTasks(table("任务分解表"))]).toEqual([]);
});
