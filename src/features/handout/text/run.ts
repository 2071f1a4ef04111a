import type { Face } from "../page/marks.ts";

/** Text in one style. */
export interface Run {
  text: string;
  face: Face;
  /** Points. */
  size: number;
  colour: string;
}

/** Width of a text in points. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Text as a page can hold it: composed characters, plain spaces, no break points for screens. */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ");
}
