import { englishRoadName } from "./english-road-name.ts";
import { STATION_NAMES, WATER_NAMES } from "./fixed-names.ts";
import { toPinyinName } from "./to-pinyin-name.ts";

const ADMINISTRATIVE_KINDS: readonly (readonly [ending: string, english: string])[] = [
  ["区", "District"],
  ["县", "County"],
  ["市", "City"],
];

/** 长安区 → Chang'an District, 富县 → Fuxian County: a stem of one character keeps its ending in pinyin. */
export function englishCountyName(name: string): string {
  const [ending, english] = ADMINISTRATIVE_KINDS.find(([kind]) => name.endsWith(kind)) ?? ["", ""];
  const stem = name.slice(0, name.length - ending.length);
  return `${toPinyinName(stem.length === 1 ? name : stem)} ${english}`.trim();
}

/** 西安市 → Xi'an: as labels of a map write it. */
export function englishCityName(name: string): string {
  return toPinyinName(name.replace(/市$/, ""));
}

/** 渭河 → Weihe River, 石川河 → Shichuan River, 沣惠渠 → Fenghui Canal, 高冠峪 → Gaoguanyu Stream. */
export function englishWaterName(name: string): string {
  const fixed = WATER_NAMES[name];
  if (fixed) return fixed;
  if (name.endsWith("水库")) return `${toPinyinName(name.slice(0, -2))} Reservoir`;
  if (name.endsWith("湖")) return `${toPinyinName(name.slice(0, -1))} Lake`;
  if (name.endsWith("渠")) return `${toPinyinName(name.slice(0, -1))} Canal`;
  if (name.endsWith("河")) return `${toPinyinName(name.length === 2 ? name : name.slice(0, -1))} River`;
  return `${toPinyinName(name)} Stream`;
}

/** A station's fixed name, else that of the road it is called after, else pinyin. */
export function englishStationName(name: string): string {
  const fixed = STATION_NAMES[name];
  if (fixed) return fixed;
  if (/(路|大道|街)$/.test(name)) return englishRoadName(name);
  const [, stem, direction] = /^(.{2,})(东|西|南|北)$/.exec(name) ?? [];
  const words: Readonly<Record<string, string>> = { 东: "East", 西: "West", 南: "South", 北: "North" };
  return stem && direction ? `${toPinyinName(stem)} ${words[direction] ?? ""}` : toPinyinName(name);
}

/** 4号线 → Line 4. */
export function englishMetroLineName(name: string): string {
  return `Line ${name.replace(/号线$/, "")}`;
}
