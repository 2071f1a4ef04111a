import { parseCitation } from "./citation.ts";
import type { BuiltArea } from "./schema/atlas.ts";
import type { PlanDocument } from "./schema/document.ts";
import { isPeriodOver } from "./target-status.ts";

/** Whether the plans behind an area run today: any in force, else any expired, else none states a period. */
export const PERIODS = ["in-force", "period-over", "period-unstated"] as const;
export type Period = (typeof PERIODS)[number];

/** Every citation of an area's own facts: its name first, then its role, then the rest; its parts have theirs. */
export function areaCitations(area: BuiltArea): string[] {
  return [
    ...new Set([
      area.name.cite,
      ...(area.role?.phrases ?? []).map(({ cite }) => cite),
      ...area.facts.map(({ cite }) => cite),
    ]),
  ];
}

/** The documents that speak of an area, in the order of its citations. */
export function areaDocuments(area: BuiltArea): string[] {
  return [...new Set(areaCitations(area).map((cite) => parseCitation(cite).document))];
}

/** Whether any of the documents is in force on a day. */
export function documentsPeriod(documents: (PlanDocument | undefined)[], today: Date): Period {
  const stated = documents.flatMap((document) => (document?.period ? [document.period] : []));
  if (stated.length === 0) return "period-unstated";
  return stated.every((period) => isPeriodOver(period, today)) ? "period-over" : "in-force";
}
