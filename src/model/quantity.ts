import type { Qualifier } from "./schema/fact.ts";
import { UNITS, type Unit } from "./unit.ts";

/** Language of the reader. */
export type Language = "zh" | "en";

/** A figure ready to be set: number and unit apart, so that the unit can be smaller. */
export interface FigureText {
  number: string;
  unit: string;
  /** The same in the unit that readers of the language know, where it differs. */
  alias?: string;
}

/** A hectare is 15 亩. */
const MU_PER_HECTARE = 15;

/** Decimals that a change between decimal units needs at most; figures of the documents lose no digit. */
const EXACT_DECIMALS = 10;

function plain(value: number, language: Language, decimals: number): string {
  return value.toLocaleString(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: decimals });
}

/** Scales a range or number such as "3-5" by a factor. */
function scaled(value: string, factor: number, language: Language, decimals = EXACT_DECIMALS): string {
  return value
    .split(/[-—~～]/)
    .map((part) => plain(Number((Number(part) * factor).toPrecision(12)), language, decimals))
    .join("–");
}

/** 亩 in hectares, rounded to a hundredth. */
function hectares(value: string, language: Language): string {
  return scaled(value, 1 / MU_PER_HECTARE, language, 2);
}

function money(currency: string, yi: string): FigureText {
  const millions = Math.max(...yi.split(/[-—~～]/).map(Number)) * 100;
  const isBillion = millions >= 1000;
  return {
    number: `${currency} ${scaled(yi, isBillion ? 0.1 : 100, "en")}`,
    unit: isBillion ? "billion" : "million",
  };
}

/** Unit words whose singular is not theirs without the last letter. */
const IRREGULAR: Partial<Record<string, string>> = { people: "person", copies: "copy", batches: "batch" };

/** The English word of a unit after a number: 1 item, 2 items. */
function counted(word: string, value: string): string {
  if (Number(value) !== 1) return word;
  return IRREGULAR[word] ?? word.replace(/s$/, "");
}

function english(value: string, unit: Unit): FigureText {
  switch (unit) {
    case "亿元":
      return money("CNY", value);
    case "亿美元":
      return money("USD", value);
    case "万元":
      return { number: `CNY ${scaled(value, 10_000, "en")}`, unit: "" };
    case "万美元":
      return { number: `USD ${scaled(value, 10_000, "en")}`, unit: "" };
    case "元":
      return { number: `CNY ${scaled(value, 1, "en")}`, unit: "" };
    case "万平方米":
    case "万㎡":
      return { number: scaled(value, 10_000, "en"), unit: "m²" };
    case "万人":
      return { number: scaled(value, 10_000, "en"), unit: "people" };
    case "万吨":
      return { number: scaled(value, 10_000, "en"), unit: "t" };
    case "万台":
    case "万套":
    case "万部":
      return { number: scaled(value, 10_000, "en"), unit: "units" };
    case "亿部":
      return { number: scaled(value, 100, "en"), unit: "million units" };
    case "万件":
      return { number: scaled(value, 10_000, "en"), unit: "items" };
    case "亩":
      return {
        number: scaled(value, 1, "en"),
        unit: "mu",
        alias: `${hectares(value, "en")} ha`,
      };
    default:
      return { number: scaled(value, 1, "en"), unit: counted(UNITS[unit], value) };
  }
}

/** Sets a figure in a language: 亿元 becomes CNY million or billion, 亩 also ha. */
export function figureText(value: string, unit: Unit, language: Language): FigureText {
  if (language === "en") return english(value, unit);
  const alias = unit === "亩" ? `${hectares(value, "zh")} 公顷` : undefined;
  return { number: scaled(value, 1, "zh"), unit, ...(alias && { alias }) };
}

/** Qualifiers from firm to weak: a total takes the weakest of its parts. */
const STRENGTH: (Qualifier | undefined)[] = [
  undefined,
  "at-least",
  "up-to",
  "about",
  "strive-at-least",
  "strive",
  "strive-about",
];

/** The weakest of several qualifiers. */
export function weakestQualifier(qualifiers: (Qualifier | undefined)[]): Qualifier | undefined {
  return qualifiers.reduce(
    (weakest, next) => (STRENGTH.indexOf(next) > STRENGTH.indexOf(weakest) ? next : weakest),
    undefined,
  );
}
