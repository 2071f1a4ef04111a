import {
  CRITERIA,
  type Criterion,
  HEAVIEST,
  MOST_WORDS,
  type Needs,
  NO_NEEDS,
  type WordNeed,
} from "./needs.ts";

const ID = /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/;
const COUNT = /^\d{1,6}$/;
const BASE64 = /^[A-Za-z0-9_-]+$/;

/** A text as letters that a link carries: UTF-8 in base64 for addresses. */
export function encodeText(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text behind the letters; null when they are none. */
export function decodeText(letters: string): string | null {
  if (!BASE64.test(letters)) return null;
  try {
    const bytes = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
    const codes = Uint8Array.from(bytes, (character) => character.codePointAt(0) ?? 0);
    return new TextDecoder("utf-8", { fatal: true }).decode(codes);
  } catch {
    return null;
  }
}

function parseWeight(text: string | undefined): number | null {
  const weight = text !== undefined && COUNT.test(text) ? Number(text) : -1;
  return weight >= 0 && weight <= HEAVIEST ? weight : null;
}

function parseWord([weightText, letters = "", ...industries]: string[]): WordNeed | null {
  const weight = parseWeight(weightText);
  const text = decodeText(letters)?.trim();
  if (weight === null || !text || !industries.every((id) => ID.test(id))) return null;
  return { text, industries, weight };
}

function parseCriterion([weightText, must = "", valueText = "", ...ids]: string[]): Criterion | null {
  const weight = parseWeight(weightText);
  if (weight === null || !/^[01]$/.test(must) || !COUNT.test(valueText)) return null;
  return ids.every((id) => ID.test(id))
    ? { weight, isMust: must === "1", value: Number(valueText), ids }
    : null;
}

/** Reads the needs of a link; null when any part of them cannot be read. */
export function parseNeeds(text: string): Needs | null {
  const words: WordNeed[] = [];
  const criteria = { ...NO_NEEDS.criteria };
  for (const part of text.split(",")) {
    const [name, ...values] = part.split("~");
    const kind = CRITERIA.find((known) => known === name);
    if (name === "word") {
      const word = parseWord(values);
      if (!word || words.length === MOST_WORDS) return null;
      words.push(word);
    } else if (kind) {
      const criterion = parseCriterion(values);
      if (!criterion) return null;
      criteria[kind] = criterion;
    } else return null;
  }
  return { words, criteria };
}

/** Writes needs for a link: words, then the criteria that differ from nothing asked; "" where none does. */
export function formatNeeds({ words, criteria }: Needs): string {
  const wordParts = words.map(({ text, industries, weight }) =>
    ["word", weight, encodeText(text), ...industries].join("~"),
  );
  const parts = CRITERIA.map((kind) => {
    const write = ({ weight, isMust, value, ids }: Criterion): string =>
      [kind, weight, isMust ? 1 : 0, value, ...ids].join("~");
    const text = write(criteria[kind]);
    return text === write(NO_NEEDS.criteria[kind]) ? "" : text;
  });
  return [...wordParts, ...parts.filter(Boolean)].join(",");
}
