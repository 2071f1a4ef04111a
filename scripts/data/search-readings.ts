import { customPinyin, pinyin } from "pinyin-pro";
import { POLYPHONES, READINGS } from "./search-words.ts";

const HAN = /\p{Script=Han}/gu;

/** Every reading of every character in the names, in the order of first use; ü is v, and u for those who type it so. */
export function readingsOf(names: Iterable<string>): Record<string, string[]> {
  customPinyin(READINGS);
  const readings = new Map<string, Set<string>>();
  for (const name of names) {
    const characters = name.match(HAN) ?? [];
    if (characters.length === 0) continue;
    const syllables = pinyin(characters.join(""), { toneType: "none", type: "array", v: true });
    if (syllables.length !== characters.length) {
      throw new Error(`${name}: ${characters.length} characters, ${syllables.length} syllables`);
    }
    for (const [at, character] of characters.entries()) {
      const known = readings.get(character) ?? new Set();
      const syllable = syllables[at] ?? "";
      for (const reading of [syllable, syllable.replace("v", "u"), ...(POLYPHONES[character] ?? [])]) {
        if (/^[a-z]+$/.test(reading)) known.add(reading);
      }
      readings.set(character, known);
    }
  }
  return Object.fromEntries(
    [...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([character, known]) => [character, [...known]]),
  );
}
