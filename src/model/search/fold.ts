import type { SearchFile } from "../schema/search.ts";

/** How texts are folded before they are compared. */
export interface Folding {
  variants: Map<string, string>;
  typos: [from: string[], to: string[]][];
}

/** A text as comparable characters, each with the way back to the text. */
export interface Folded {
  /** Letters, digits and characters; lower case, simplified, misprints mended. */
  cells: string[];
  /** Offset in the text where the character of each cell begins. */
  starts: number[];
  /** Offset in the text behind the character of each cell. */
  ends: number[];
  /** Whether a word begins at the cell: behind a gap, or where letters and characters meet. */
  isWordStart: boolean[];
}

const COMPARABLE = /[\p{L}\p{N}]/u;
const LETTER = /[a-z]/;
const INSIDE_WORD = /['’\p{M}]/u;
/** Characters that are comparable as they stand; most of them are these. */
const PLAIN = /[a-z0-9\u4e00-\u9fff]/;

const HAN = /\p{Script=Han}/u;

function isHan(cell: string): boolean {
  return HAN.test(cell);
}

/** What a character is compared as: none, one or several. */
function partsOf(character: string): string[] {
  if (PLAIN.test(character)) return [character];
  const parts = Array.from(character.normalize("NFKD").toLowerCase());
  return parts.filter((part) => COMPARABLE.test(part));
}

/** Prepares the folding that comes with the index. */
export function makeFolding({ variants, typos }: Pick<SearchFile, "variants" | "typos">): Folding {
  const to = Array.from(variants.to);
  return {
    variants: new Map(Array.from(variants.from).map((from, at) => [from, to[at] ?? from])),
    typos: typos.map(([wrong, right]) => [Array.from(wrong), Array.from(right)]),
  };
}

function mendTypos(cells: string[], typos: Folding["typos"]): void {
  for (const [from, to] of typos) {
    for (let at = cells.indexOf(from[0] ?? ""); at >= 0; at = cells.indexOf(from[0] ?? "", at + 1)) {
      if (from.every((character, offset) => cells[at + offset] === character)) {
        cells.splice(at, to.length, ...to);
      }
    }
  }
}

/** Folds a text: width, case, accents, traditional forms and known slips no longer matter, marks and spaces go. */
export function fold(text: string, { variants, typos }: Folding): Folded {
  const folded: Folded = { cells: [], starts: [], ends: [], isWordStart: [] };
  let offset = 0;
  let isAfterGap = true;
  for (const character of text) {
    const end = offset + character.length;
    const parts = partsOf(character);
    for (const part of parts) {
      const before = folded.cells.at(-1);
      if (before !== undefined && isHan(before) !== isHan(part) && (LETTER.test(before) || LETTER.test(part)))
        isAfterGap = true;
      folded.cells.push(variants.get(part) ?? part);
      folded.starts.push(offset);
      folded.ends.push(end);
      folded.isWordStart.push(isAfterGap);
      isAfterGap = false;
    }
    // An apostrophe stands inside a word: Xi'an, Chang'an.
    if (parts.length === 0 && !INSIDE_WORD.test(character)) isAfterGap = true;
    offset = end;
  }
  mendTypos(folded.cells, typos);
  return folded;
}
