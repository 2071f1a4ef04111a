import { ROAD_NAMES } from "./fixed-names.ts";
import { toPinyinName } from "./to-pinyin-name.ts";

const NUMERALS = "一二三四五六七八九十";
const DIRECTIONS: Readonly<Record<string, string>> = {
  东: "East",
  西: "West",
  南: "South",
  北: "North",
  中: "Middle",
};
const KINDS: readonly (readonly [ending: string, english: string])[] = [
  ["快速干道", "Expressway"],
  ["快速路", "Expressway"],
  ["联络线", "Link"],
  ["连接线", "Link"],
  ["高速", "Expressway"],
  ["高架", "Elevated Road"],
  ["隧道", "Tunnel"],
  ["大桥", "Bridge"],
  ["立交", "Interchange"],
  ["环岛", "Roundabout"],
  ["大道", "Avenue"],
  ["大街", "Street"],
  ["正街", "Main Street"],
  ["新街", "New Street"],
  ["公路", "Highway"],
  ["路", "Road"],
  ["街", "Street"],
  ["桥", "Bridge"],
  ["线", "Line"],
];
/** Kinds whose stem may itself be a road: 昆明路高架. */
const BUILT_ON_ROADS: ReadonlySet<string> = new Set(["高架", "隧道", "立交", "环岛", "快速路"]);

/** `西沣路（南段）` → `西沣路`, `南段`: what stands in brackets or after a space belongs to the name's end. */
const plain = (name: string): string =>
  name.replaceAll(/[（(]([^（）()]*)[）)]/g, "$1").replaceAll(/\s/g, "");

/**
 * English name of a road: a fixed one, else the pinyin of its stem with its kind, number and direction in English.
 * 凤城五路 → Fengcheng 5th Road; 秦汉大道东段 → Qinhan Avenue (East Section).
 */
export function englishRoadName(name: string): string {
  const fixed = ROAD_NAMES[name];
  if (fixed) return fixed;
  const [, road, side] = /^(.+)([东西南北中])段$/.exec(plain(name)) ?? [];
  if (road && side) return `${englishRoadName(road)} (${DIRECTIONS[side] ?? ""} Section)`;
  const whole = plain(name);
  const kind = KINDS.find(([ending]) => whole.endsWith(ending) && whole.length > ending.length);
  if (!kind) return toPinyinName(whole);
  const stem = whole.slice(0, -kind[0].length);
  if (BUILT_ON_ROADS.has(kind[0]) && stem.endsWith("路")) return `${englishRoadName(stem)} ${kind[1]}`;
  return `${englishStem(stem)} ${kind[1]}`;
}

/** Stems whose last character is part of the name, not a number. */
const WHOLE_STEMS: ReadonlySet<string> = new Set(["丈八", "统一"]);

/** 五 → 5, 十 → 10, 十二 → 12; 0 for anything else. */
function numberOf(numeral: string): number {
  const [first, second] = [numeral.charAt(0), numeral.charAt(1)];
  const [tens, ones] = [NUMERALS.indexOf(first) + 1, NUMERALS.indexOf(second) + 1];
  return second === "" ? tens : tens === NUMERALS.length && ones > 0 ? tens + ones : 0;
}

/** 1 → 1st, 12 → 12th. */
function ordinal(value: number): string {
  const ending = value > 3 ? "th" : (["st", "nd", "rd"][value - 1] ?? "th");
  return `${value}${ending}`;
}

/** 丈八东 → Zhangba East, 科技八 → Keji 8th, 凤城十二 → Fengcheng 12th, 七号 → No. 7, 西五 → West 5th. */
function englishStem(stem: string): string {
  if (stem === "") return "";
  if (WHOLE_STEMS.has(stem)) return toPinyinName(stem);
  const [, numbered = "", numberedBy] = /^(.*?)(十?[一二三四五六七八九]|十)号$/.exec(stem) ?? [];
  if (numberedBy) return `${englishStem(numbered)} No. ${numberOf(numberedBy)}`.trim();
  const [, counted = "", countedBy] = /^(.*?)(十?[一二三四五六七八九]|十)$/.exec(stem) ?? [];
  if (countedBy) return `${englishStem(counted)} ${ordinal(numberOf(countedBy))}`.trim();
  const [, turned = "", side] = /^(.*)([东西南北中])$/.exec(stem) ?? [];
  const direction = side && turned.length !== 1 ? DIRECTIONS[side] : undefined;
  return direction ? `${englishStem(turned)} ${direction}`.trim() : toPinyinName(stem);
}
