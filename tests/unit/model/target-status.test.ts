import { describe, expect, it } from "vitest";
import { isPeriodOver, targetStatus } from "../../../src/model/target-status.ts";

const lastDay = new Date(2025, 11, 31, 23, 59);
const nextDay = new Date(2026, 0, 1);

describe("a target for 2025", () => {
  const target = { measure: "target", year: 2025 } as const;

  it("lies ahead until the last day of its year", () => {
    expect(targetStatus(target, lastDay)).toBe("open");
  });

  it("is passed on the day after its year", () => {
    expect(targetStatus(target, nextDay)).toBe("passed");
  });
});

it.each([
  ["a baseline", { measure: "baseline", year: 2020 }],
  ["an actual value", { measure: "actual", year: 2020 }],
  ["a target without a year", { measure: "target" }],
] as const)("%s is neither ahead nor passed", (_, target) => {
  expect(targetStatus(target, nextDay)).toBe("none");
});

describe("a planning period", () => {
  it("runs to the last day of its last year", () => {
    expect([isPeriodOver({ to: 2025 }, lastDay), isPeriodOver({ to: 2025 }, nextDay)]).toEqual([false, true]);
  });

  it("that no document states is never over", () => {
    expect(isPeriodOver(undefined, nextDay)).toBe(false);
  });
});
