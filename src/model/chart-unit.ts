import { exact } from "./figure-range.ts";
import { figureText, type Language } from "./quantity.ts";
import { UNITS, type Unit } from "./unit.ts";

/** One unit for all figures of a chart: what to multiply by, and how it is called. */
export interface ChartUnit {
  factor: number;
  label: string;
}

const ENGLISH: Partial<Record<Unit, ChartUnit>> = {
  亿元: { factor: 0.1, label: "CNY billion" },
  亿美元: { factor: 0.1, label: "USD billion" },
  万人: { factor: 10_000, label: "people" },
  万平方米: { factor: 10_000, label: "m²" },
};

/** The unit of a chart in the reader's language; a figure in a sentence may choose between million and billion, an axis may not. */
export function chartUnit(unit: Unit, language: Language): ChartUnit {
  if (language === "zh") return { factor: 1, label: unit };
  return ENGLISH[unit] ?? { factor: 1, label: UNITS[unit] };
}

/** A number of a chart's axis or mark. */
export function chartNumber(value: number, unit: Unit, language: Language): string {
  const { factor } = chartUnit(unit, language);
  return figureText(String(exact(value * factor)), "个", language).number;
}
