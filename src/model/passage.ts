import type { PlanDocument } from "./schema/document.ts";

/** What a text is checked against. */
export type TextRecord = Pick<PlanDocument, "lineCount" | "sha256">;

/** Why a text of a document is not shown. */
export type TextRefusal =
  | { reason: "not-utf8" }
  | { reason: "line-count"; expected: number; found: number }
  | { reason: "hash"; expected: string; found: string };

/** A text that fits its record; `isHashChecked` is false where the browser has no means to compute the hash. */
export interface DocumentText {
  lines: string[];
  isHashChecked: boolean;
}

/** Lines of a text as they are counted here: a final line feed ends the last line and opens none. */
export function textLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Whether bytes are UTF-8, and their text. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hexadecimal = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Checks the bytes of a text against the record of its document. `digest` computes SHA-256; without it (a page that is
 * not served over https or loopback has none) only the line count is checked.
 */
export async function readText(
  bytes: Uint8Array<ArrayBuffer>,
  record: TextRecord,
  digest: ((bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>) | undefined,
): Promise<DocumentText | TextRefusal> {
  const text = decode(bytes);
  if (text === undefined) return { reason: "not-utf8" };
  const lines = textLines(text);
  if (lines.length !== record.lineCount)
    return { reason: "line-count", expected: record.lineCount, found: lines.length };
  if (!digest) return { lines, isHashChecked: false };
  const found = hexadecimal(await digest(bytes));
  if (found !== record.sha256) return { reason: "hash", expected: record.sha256, found };
  return { lines, isHashChecked: true };
}

/** Lines around a cited one: those with words, at most so many on each side. */
export function passageAround(lines: string[], line: number, beside: number): number[] {
  const filled = lines.flatMap((text, index) =>
    text.trim() !== "" || index + 1 === line ? [index + 1] : [],
  );
  const at = filled.indexOf(line);
  return at < 0 ? [] : filled.slice(Math.max(0, at - beside), at + beside + 1);
}

/** A stretch of a line, marked where it holds words of a fact. */
export interface MarkedStretch {
  text: string;
  isMarked: boolean;
}

/** Digits, which mean another figure where one touches a further digit. */
const FIGURE = /^[\d.,]+$/;

const isDigit = (unit: string | undefined): boolean => unit !== undefined && /[\d.]/.test(unit);

/** Cuts a line where words of its facts stand; overlapping words make one stretch. */
export function markWords(line: string, words: string[]): MarkedStretch[] {
  const isMarked = new Array<boolean>(line.length).fill(false);
  for (const word of new Set(words)) {
    if (word === "") continue;
    const isFigure = FIGURE.test(word);
    for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (isFigure && (isDigit(line[at - 1]) || isDigit(line[end]))) continue;
      isMarked.fill(true, at, end);
    }
  }
  const stretches: MarkedStretch[] = [];
  for (const [index, unit] of line.split("").entries()) {
    const last = stretches.at(-1);
    const marked = isMarked[index] === true;
    if (last && last.isMarked === marked) last.text += unit;
    else stretches.push({ text: unit, isMarked: marked });
  }
  return stretches;
}
