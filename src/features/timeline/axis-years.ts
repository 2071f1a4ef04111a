import type { PlanDocument } from "../../model/schema/document.ts";

/** Years of the axis: from the first period or date of issue to the last, today included. */
export function axisYears(documents: Pick<PlanDocument, "period" | "date">[], today: Date): number[] {
  const named = documents.flatMap(({ period, date }) => [
    ...(period ? [period.from, period.to] : []),
    ...(date ? [Number(date.slice(0, 4))] : []),
  ]);
  const first = Math.min(today.getFullYear(), ...named);
  const last = Math.max(today.getFullYear(), ...named);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
