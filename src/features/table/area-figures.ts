import { factsOfKind, indicatorName } from "../../model/atlas-index.ts";
import { figureText } from "../../model/quantity.ts";
import type { BuiltArea, BuiltFactOf } from "../../model/schema/atlas.ts";
import { UNIT_LIST, type Unit } from "../../model/unit.ts";
import type { CellContext } from "./cell-context.ts";

/** A target or a stated land area. */
export type AreaFigure = BuiltFactOf<"target"> | BuiltFactOf<"land_area">;

/** The targets of an area, money first. */
export function areaTargets(area: BuiltArea): BuiltFactOf<"target">[] {
  return factsOfKind(area.facts, "target")
    .filter(({ measure }) => measure === "target")
    .sort((a, b) => Number(b.unit === "亿元") - Number(a.unit === "亿元"));
}

/** The land that a document states for an area. */
export function areaLand(area: BuiltArea): BuiltFactOf<"land_area">[] {
  return factsOfKind(area.facts, "land_area");
}

/** What a figure measures. */
export function figureSubject(figure: AreaFigure, { index, language }: CellContext): string {
  if (figure.kind === "land_area") return figure.of[language];
  const name = indicatorName(index, figure.indicator)[language];
  return figure.of ? `${name} · ${figure.of[language]}` : name;
}

/** Number, unit and qualifier in the words of the language. */
export function figureWords({ value, unit, qualifier }: AreaFigure, { language, t }: CellContext): string {
  const { number, unit: word } = figureText(value, unit, language);
  return [number, word, qualifier && t(`qualifier.${qualifier}`)].filter(Boolean).join(" ");
}

/** Units of surface as multiples of a square metre, so that land is put in order of size. */
const SQUARE_METRES: Partial<Record<Unit, number>> = {
  平方公里: 1e6,
  公顷: 1e4,
  万平方米: 1e4,
  "万㎡": 1e4,
  亩: 1e4 / 15,
  平方米: 1,
};

/** Upper end of a figure. */
function upperEnd(value: string): number {
  return Math.max(...value.split(/[-—~～]/).map(Number));
}

/** Beyond every figure: keeps figures of unlike units apart when they are put in order. */
const UNIT_STEP = 1e12;

/** Number by which figures are put in order: surface by size, other units each for itself, money last and so largest. */
export function figureRank({ value, unit }: AreaFigure): number {
  const surface = SQUARE_METRES[unit];
  if (surface !== undefined) return upperEnd(value) * surface;
  return (UNIT_LIST.length - UNIT_LIST.indexOf(unit)) * UNIT_STEP + upperEnd(value);
}
