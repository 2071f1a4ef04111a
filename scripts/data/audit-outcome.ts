import { exact, type FigureRange, figureRange, rangeText } from "../../src/model/figure-range.ts";
import type { AuditPart, AuditResult, AuditTerm } from "../../src/model/schema/audit.ts";

/** What a calculation gives. */
export type Outcome = Pick<AuditResult, "computed" | "outcome" | "difference">;

function add(parts: AuditPart[]): FigureRange {
  let low = 0;
  let high = 0;
  for (const { value, minus } of parts) {
    const range = figureRange(value);
    low += minus ? -range.high : range.low;
    high += minus ? -range.low : range.high;
  }
  return { low: exact(low), high: exact(high) };
}

function agrees(relation: AuditResult["relation"], computed: FigureRange, total: AuditTerm): boolean {
  const stated = figureRange(total.value);
  if (relation === "within") return computed.high <= stated.high;
  const isFloor = total.qualifier === "at-least" || total.qualifier === "strive-at-least";
  return computed.high >= stated.low && (isFloor || computed.low <= stated.high);
}

/** Adds the parts and sets the result against the stated total; ranges agree when they meet. */
export function auditOutcome(
  relation: AuditResult["relation"],
  parts: AuditPart[],
  total: AuditTerm | undefined,
): Outcome {
  const computed = add(parts);
  const text = rangeText(computed);
  if (!total) return { computed: text, outcome: "no-total" };
  const stated = figureRange(total.value);
  const isSingle = computed.low === computed.high && stated.low === stated.high;
  return {
    computed: text,
    outcome: agrees(relation, computed, total) ? "agree" : "differ",
    ...(isSingle && relation !== "within" && { difference: String(exact(computed.low - stated.low)) }),
  };
}
