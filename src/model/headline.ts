import { factsOfKind } from "./atlas-index.ts";
import type { BuiltArea } from "./schema/atlas.ts";
import type { Qualifier } from "./schema/fact.ts";
import type { Unit } from "./unit.ts";

/** The one figure that stands under an area's name. */
export interface Headline {
  value: string;
  unit: Unit;
  year?: number;
  qualifier?: Qualifier;
}

/** The area's first output or size target, else its first other target, else its stated land area, else nothing. */
export function headline(area: BuiltArea): Headline | undefined {
  const targets = factsOfKind(area.facts, "target").filter(
    (target) => target.measure === "target" && !target.of,
  );
  const money = targets.find(
    (target) => target.indicator === "gross-output" || target.indicator === "industry-size",
  );
  const chosen = money ?? targets[0] ?? factsOfKind(area.facts, "land_area")[0];
  if (!chosen) return undefined;
  const { value, unit, year, qualifier } = chosen;
  return { value, unit, ...(year !== undefined && { year }), ...(qualifier && { qualifier }) };
}
