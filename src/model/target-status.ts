import type { TargetFact } from "./schema/fact.ts";

/** Whether the year of a measured value still lies ahead; baselines, actual values and undated ones have no such state. */
export type TargetStatus = "open" | "passed" | "none";

/** Status on a day: a target counts as passed when its year is over. */
export function targetStatus(target: Pick<TargetFact, "measure" | "year">, today: Date): TargetStatus {
  if (target.measure !== "target" || target.year === undefined) return "none";
  return target.year < today.getFullYear() ? "passed" : "open";
}

/** Whether a planning period is over on a day. */
export function isPeriodOver(period: { to: number } | undefined, today: Date): boolean {
  return period !== undefined && period.to < today.getFullYear();
}
