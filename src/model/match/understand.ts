import type { Hit, SearchEngine } from "../search/engine.ts";
import { fold } from "../search/fold.ts";
import { bareProduct, listParts, pieces } from "./split-words.ts";
import { industryNamed, namesIn, singular, type Vocabulary } from "./vocabulary.ts";

/**
 * How a meaning was found: the very name; a name that ends in the word, a kind of it; the name that the word ends in,
 * its wider sense; the sound; a name that has something in common.
 */
export type MeaningManner = "name" | "kind" | "wider" | "sound" | "akin";

/** An industry that a word may mean. */
export interface Meaning {
  industry: string;
  manner: MeaningManner;
}

/** A word of a prospect with everything it may mean, the surest first. */
export interface Understanding {
  text: string;
  meanings: Meaning[];
  /** Those taken unless the reader chooses otherwise. */
  taken: string[];
}

/** Meanings offered at most. */
const MOST_MEANINGS = 12;
/** Manners sure enough to be taken unasked. */
const SURE: ReadonlySet<MeaningManner> = new Set(["name", "kind", "wider"]);

const LATIN_ONLY = /^[\x20-\x7e]+$/;

/** What a name may carry behind a word without meaning anything else. */
const GENERIC_ENDING = /^(?:技术|科技|产业|行业)$/;

function mannerOfHit({ name, marks }: Hit, text: string): MeaningManner {
  const [mark] = marks;
  if (!mark) return "akin";
  const bare = name.replace(/[）)”"]+$/, "").replace(/[（(].*$/, "");
  if (marks.length > 1) {
    // Lithium storage batteries are lithium batteries.
    const isAtEnd = marks.some(({ to }) => to >= bare.length);
    return isAtEnd && mark.from === 0 && LATIN_ONLY.test(text) ? "kind" : "akin";
  }
  const isWhole = mark.from === 0 && mark.to >= bare.length;
  if (LATIN_ONLY.test(text) && !LATIN_ONLY.test(name)) return isWhole ? "sound" : "akin";
  if (mark.from === 0 && GENERIC_ENDING.test(name.slice(mark.to))) return "name";
  const isWordStart = mark.from === 0 || !/[a-z0-9]/i.test(name[mark.from - 1] ?? "");
  const isAtEnd = singular(name.slice(mark.to)).length <= 1 && mark.to >= bare.length - 1;
  return isAtEnd && isWordStart && name.length > 0 ? "kind" : "akin";
}

/** Names that stand in a word themselves: the one it ends in is its wider sense. */
function meaningsInside(text: string, vocabulary: Vocabulary): Meaning[] {
  const folded = fold(text, vocabulary.folding);
  return namesIn(vocabulary, folded).map(({ industry, to }) => ({
    industry,
    manner: to === folded.cells.length ? "wider" : "akin",
  }));
}

/** What one word may mean. */
export function understandWord(text: string, vocabulary: Vocabulary, engine: SearchEngine): Understanding {
  const named = industryNamed(vocabulary, text);
  const hits = engine.search(text);
  const found = hits.isApproximate
    ? []
    : hits.hits
        .filter(({ record }) => record.kind === "industry")
        .map((hit): Meaning => ({ industry: hit.record.id, manner: mannerOfHit(hit, text) }));
  const order: MeaningManner[] = ["name", "kind", "wider", "sound", "akin"];
  const all: Meaning[] = [
    ...(named === undefined ? [] : [{ industry: named, manner: "name" as const }]),
    ...found,
    ...meaningsInside(text, vocabulary),
  ].sort((a, b) => order.indexOf(a.manner) - order.indexOf(b.manner));
  const meanings = all
    .filter(({ industry }, at) => all.findIndex((other) => other.industry === industry) === at)
    .slice(0, MOST_MEANINGS);
  const best = meanings[0]?.manner;
  const taken =
    best === undefined || best === "akin"
      ? []
      : best === "name" || !SURE.has(best)
        ? meanings.slice(0, 1)
        : meanings.filter(({ manner }) => manner === best);
  return { text, meanings, taken: taken.map(({ industry }) => industry) };
}

/**
 * Reads what a prospect says: a list or a sentence, Chinese, English or pinyin. A part that is a name as a whole is one
 * word; else it is divided further.
 */
export function understand(text: string, vocabulary: Vocabulary, engine: SearchEngine): Understanding[] {
  const isSure = (word: Understanding): boolean => {
    const manner = word.meanings[0]?.manner;
    return manner === "name" || manner === "kind";
  };
  const words = listParts(text).flatMap((part) => {
    const parts = pieces(part);
    const wholes = [part, bareProduct(part)];
    const named = wholes.find((each) => industryNamed(vocabulary, each) !== undefined);
    if (named !== undefined) return understandWord(named, vocabulary, engine);
    // English sentences are long, and no name is one.
    const whole = LATIN_ONLY.test(part)
      ? undefined
      : wholes.map((each) => understandWord(each, vocabulary, engine)).find(isSure);
    return whole ?? parts.map((piece) => understandWord(piece, vocabulary, engine));
  });
  return words.filter(({ text: own }, at) => words.findIndex((other) => other.text === own) === at);
}
