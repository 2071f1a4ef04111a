import type { BuiltIndustry } from "../schema/atlas.ts";
import { type Folded, type Folding, fold } from "../search/fold.ts";

/** Every name and alias of the taxonomy, folded. */
export interface Vocabulary {
  folding: Folding;
  /** Industry of each folded name. */
  names: Map<string, string>;
  /** Folded English names in the singular. */
  singulars: Map<string, string>;
  /** Length of the longest name by its first character. */
  longest: Map<string, number>;
}

/** A name that stands in a text: cells from (included) to (excluded). */
export interface Occurrence {
  industry: string;
  from: number;
  to: number;
}

const LATIN = /[a-z0-9]/;
/** Names of one character (芯, 软) stand inside most other words and say nothing there. */
const SHORTEST_INSIDE = 2;

/** The last word in the singular: batteries, battery; drones, drone. */
export function singular(text: string): string {
  if (/[a-z]{2}ies$/.test(text)) return text.replace(/ies$/, "y");
  return /[a-z]{2}[^s]s$/.test(text) ? text.slice(0, -1) : text;
}

/** A name without what stands in brackets behind it. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*[（(][^（(]*[）)]$/, "");
}

/** Gathers the names of the taxonomy. */
export function makeVocabulary(industries: readonly BuiltIndustry[], folding: Folding): Vocabulary {
  const names = new Map<string, string>();
  const singulars = new Map<string, string>();
  const longest = new Map<string, number>();
  const add = (text: string, id: string): void => {
    const key = fold(text, folding).cells.join("");
    if (key === "" || names.has(key)) return;
    names.set(key, id);
    singulars.set(singular(key), id);
    const first = key.slice(0, 1);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
  };
  const textsOf = ({ name, aliases = [] }: BuiltIndustry): string[] => [name.zh, name.en, ...aliases];
  for (const industry of industries) for (const text of textsOf(industry)) add(text, industry.id);
  // Gallium nitride is Gallium nitride (GaN) too, unless another industry bears that name.
  for (const industry of industries)
    for (const text of textsOf(industry)) add(withoutBrackets(text), industry.id);
  return { folding, names, singulars, longest };
}

/** The industry that bears a name, in the singular or the plural. */
export function industryNamed({ folding, names, singulars }: Vocabulary, text: string): string | undefined {
  const key = fold(text, folding).cells.join("");
  return names.get(key) ?? singulars.get(singular(key));
}

/** Whether a stretch of a text begins and ends where words do; inside Latin words and numbers it does not. */
export function standsAlone({ cells, isWordStart }: Folded, from: number, to: number): boolean {
  const isCut = (at: number): boolean =>
    at > 0 &&
    at < cells.length &&
    !isWordStart[at] &&
    LATIN.test(cells[at] ?? "") &&
    LATIN.test(cells[at - 1] ?? "");
  return !isCut(from) && !isCut(to);
}

/** All names in a text that stand in no longer one: 碳化硅 is not found in 碳化硅陶瓷纤维. */
export function namesIn({ names, longest }: Vocabulary, text: Folded): Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = 0; from < text.cells.length; from++) {
    const most = Math.min(text.cells.length, from + (longest.get(text.cells[from] ?? "") ?? 0));
    for (let to = most; to >= from + SHORTEST_INSIDE; to--) {
      const industry = names.get(text.cells.slice(from, to).join(""));
      if (industry === undefined || !standsAlone(text, from, to)) continue;
      found.push({ industry, from, to });
      break;
    }
  }
  return found.filter(
    (one) => !found.some((other) => other !== one && other.from <= one.from && other.to >= one.to),
  );
}

/** Industries whose name a word ends in without being it: its wider sense, as 通信 is of 光通信. */
export function widerSenses(vocabulary: Vocabulary, word: Folded): Set<string> {
  const ends = namesIn(vocabulary, word).filter(({ from, to }) => from > 0 && to === word.cells.length);
  return new Set(ends.map(({ industry }) => industry));
}

/** Whether a word stands in a text as a word of its own, not inside a longer name. */
export function holdsWord(vocabulary: Vocabulary, text: Folded, word: Folded): boolean {
  const { length } = word.cells;
  if (length === 0) return false;
  const longer = namesIn(vocabulary, text).filter(({ from, to }) => to - from > length);
  for (let from = 0; from + length <= text.cells.length; from++) {
    if (!word.cells.every((cell, offset) => text.cells[from + offset] === cell)) continue;
    if (!standsAlone(text, from, from + length)) continue;
    if (!longer.some((name) => name.from <= from && name.to >= from + length)) return true;
  }
  return false;
}
