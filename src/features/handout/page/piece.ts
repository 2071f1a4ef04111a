import { type Mark, moved } from "./marks.ts";

/** A strip of a page that is never cut; its marks are placed from its own upper left corner. */
export interface Piece {
  height: number;
  marks: Mark[];
  /** Room above it, dropped at the top of a page. */
  before: number;
  /** Whether it stays on the page of the next piece. */
  isKeptWithNext: boolean;
  /** Whether it begins a page. */
  isPageStart: boolean;
  /** What the outline of the file calls this place. */
  bookmark?: Bookmark;
}

/** A line of the outline. */
export interface Bookmark {
  title: string;
  /** 0 for a part, 1 for something within it. */
  level: 0 | 1;
}

/** A piece with the usual settings. */
export function piece(height: number, marks: Mark[], settings: Partial<Piece> = {}): Piece {
  return { height, marks, before: 0, isKeptWithNext: false, isPageStart: false, ...settings };
}

/** Pieces moved to the right. */
export function indented(pieces: readonly Piece[], right: number): Piece[] {
  return pieces.map((one) => ({ ...one, marks: moved(one.marks, right, 0) }));
}

/** Pieces that share a page where one can hold them all. */
export function keptTogether(pieces: readonly Piece[]): Piece[] {
  return pieces.map((one, place) => ({ ...one, isKeptWithNext: place < pieces.length - 1 }));
}

/** Pieces one below the other as a single one that is never cut. */
export function stacked(pieces: readonly Piece[]): Piece {
  let height = 0;
  const marks: Mark[] = [];
  for (const [place, one] of pieces.entries()) {
    if (place > 0) height += one.before;
    marks.push(...moved(one.marks, 0, height));
    height += one.height;
  }
  const [first] = pieces;
  return piece(height, marks, {
    before: first?.before ?? 0,
    isKeptWithNext: pieces.at(-1)?.isKeptWithNext ?? false,
    isPageStart: first?.isPageStart ?? false,
    ...(first?.bookmark && { bookmark: first.bookmark }),
  });
}
