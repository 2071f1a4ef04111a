import { figureRange } from "./figure-range.ts";
import type { Unit } from "./unit.ts";

/** A figure of a year. */
export interface YearFigure {
  year: number;
  /** As the document writes it. */
  value: string;
}

/** Why no growth is computed. */
export type NoGrowthReason = "one-year" | "range" | "from-zero" | "two-figures";

/** Growth per year between two years: compound for amounts, percentage points for shares. */
export type Growth =
  | { kind: "compound"; from: number; to: number; perYear: number }
  | { kind: "points"; from: number; to: number; perYear: number }
  | { kind: "none"; reason: NoGrowthReason };

/** Compound rate that leads from one amount to another in some years: 0.1 is ten percent a year. */
export function compoundRate(first: number, last: number, years: number): number {
  return (last / first) ** (1 / years) - 1;
}

/** Growth per year from one figure to a later one. */
export function growthBetween(first: YearFigure, last: YearFigure, unit: Unit): Growth {
  const years = last.year - first.year;
  if (years <= 0) return { kind: "none", reason: "one-year" };
  const [start, end] = [figureRange(first.value), figureRange(last.value)];
  if (start.low !== start.high || end.low !== end.high) return { kind: "none", reason: "range" };
  const span = { from: first.year, to: last.year };
  if (unit === "%") return { kind: "points", ...span, perYear: (end.low - start.low) / years };
  if (start.low <= 0 || end.low <= 0) return { kind: "none", reason: "from-zero" };
  return { kind: "compound", ...span, perYear: compoundRate(start.low, end.low, years) };
}

/** Growth per year over a whole series; a year with two different figures at either end allows none. */
export function seriesGrowth(figures: YearFigure[], unit: Unit): Growth {
  const years = figures.map(({ year }) => year);
  const ends = [Math.min(...years), Math.max(...years)].map((year) => {
    const values = figures.filter((figure) => figure.year === year);
    return new Set(values.map(({ value }) => value)).size === 1 ? values[0] : undefined;
  });
  const [first, last] = ends;
  if (figures.length === 0) return { kind: "none", reason: "one-year" };
  if (!first || !last) return { kind: "none", reason: "two-figures" };
  return growthBetween(first, last, unit);
}
