import { factsOfKind } from "./atlas-index.ts";
import type { BuiltArea, BuiltFactOf } from "./schema/atlas.ts";

/** The one figure that stands under an area's name: a target or a stated land area. */
export type Headline = BuiltFactOf<"target"> | BuiltFactOf<"land_area">;

/** The area's first output or size target, else its first other target, else its stated land area, else nothing. */
export function headline(area: BuiltArea): Headline | undefined {
  const targets = factsOfKind(area.facts, "target").filter(
    (target) => target.measure === "target" && !target.of,
  );
  const money = targets.find(
    (target) => target.indicator === "gross-output" || target.indicator === "industry-size",
  );
  return money ?? targets[0] ?? factsOfKind(area.facts, "land_area")[0];
}
