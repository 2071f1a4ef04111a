import { factsOfKind } from "./atlas-index.ts";
import { groupBy } from "./group-by.ts";
import { weakestQualifier } from "./quantity.ts";
import type { BuiltLayout } from "./schema/atlas.ts";
import type { Qualifier, TargetFact } from "./schema/fact.ts";
import type { Unit } from "./unit.ts";

/** Why a layout has no total. */
export type NoTotalReason = "no-targets" | "one-area" | "unlike-targets" | "areas-overlap" | "ranges";

/** A total computed over the areas of a layout. */
export interface TotalFigure {
  kind: "total";
  value: string;
  unit: Unit;
  year: number;
  indicator: string;
  qualifier?: Qualifier;
  /** How many areas state the target, of how many. */
  parts: number;
  areas: number;
  /** Where the targets stand that are added. */
  cites: string[];
}

/** A total, or the reason why there is none. */
export type Total = TotalFigure | { kind: "none"; reason: NoTotalReason };

type DatedTarget = TargetFact & { year: number };

const isWhole = (target: TargetFact): target is DatedTarget =>
  target.measure === "target" && target.of === undefined && target.year !== undefined;

const likeness = (target: DatedTarget): string => `${target.indicator}|${target.unit}|${target.year}`;

/**
 * Adds the targets of a layout's top areas, only where they measure the same indicator in the same unit and year
 * and no two of the areas share ground; `sharesGround` tells that of two place ids.
 */
export function layoutTotal(layout: BuiltLayout, sharesGround: (a: string, b: string) => boolean): Total {
  const stated = layout.areas.flatMap((area) => {
    const targets = factsOfKind(area.facts, "target").filter(isWhole);
    return targets.map((target) => ({ area: area.id, place: area.place, target }));
  });
  if (stated.length === 0) return { kind: "none", reason: "no-targets" };
  const areasStating = new Set(stated.map(({ area }) => area)).size;
  const groups = [...groupBy(stated, ({ target }) => likeness(target)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const group = groups[0] ?? [];
  const [first] = group;
  if (!first || group.length < 2)
    return { kind: "none", reason: areasStating < 2 ? "one-area" : "unlike-targets" };
  const places = group.map(({ place }) => place);
  if (
    new Set(places).size < places.length ||
    places.some((a, i) => places.slice(i + 1).some((b) => sharesGround(a, b)))
  ) {
    return { kind: "none", reason: "areas-overlap" };
  }
  if (group.some(({ target }) => Number.isNaN(Number(target.value))))
    return { kind: "none", reason: "ranges" };
  const sum = group.reduce((total, { target }) => total + Number(target.value), 0);
  const qualifier = weakestQualifier(group.map(({ target }) => target.qualifier));
  return {
    kind: "total",
    value: String(Number(sum.toPrecision(12))),
    unit: first.target.unit,
    year: first.target.year,
    indicator: first.target.indicator,
    ...(qualifier && { qualifier }),
    parts: group.length,
    areas: layout.areas.length,
    cites: group.map(({ target }) => target.cite),
  };
}
