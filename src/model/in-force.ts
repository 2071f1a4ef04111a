import type { PlanDocument } from "./schema/document.ts";

/** How a document stands to a year. */
export type Force = "in-force" | "over" | "ahead" | "not-stated";

/** Whether a year lies in a document's planning period, after it or before it; without a period nothing is said. */
export function forceIn(document: Pick<PlanDocument, "period">, year: number): Force {
  if (!document.period) return "not-stated";
  if (year > document.period.to) return "over";
  return year < document.period.from ? "ahead" : "in-force";
}
