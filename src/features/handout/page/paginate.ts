import { type Mark, moved } from "./marks.ts";
import type { Bookmark, Piece } from "./piece.ts";

/** A filled page: its marks from the upper left corner of the column, and what the outline says of it. */
export interface FilledPage {
  marks: Mark[];
  bookmarks: (Bookmark & { y: number })[];
  /** How much of the page's height is used. */
  usedHeight: number;
}

/** Pieces that must share a page: all that are kept with their next, and the one after them. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let isOpen = false;
  for (const one of pieces) {
    const last = found.at(-1);
    if (isOpen && last && !one.isPageStart) last.push(one);
    else found.push([one]);
    isOpen = one.isKeptWithNext;
  }
  return found;
}

function heightOf(chain: readonly Piece[], isAtTop: boolean): number {
  return chain.reduce((sum, one, place) => sum + one.height + (isAtTop && place === 0 ? 0 : one.before), 0);
}

/** Fills pages of a height with pieces in their order; what belongs together stays together where a page can hold it. */
export function paginate(pieces: readonly Piece[], height: number): FilledPage[] {
  const pages: FilledPage[] = [];
  let used = height;
  const place = (one: Piece): void => {
    const isAtTop = used === 0;
    used += isAtTop ? 0 : one.before;
    const page = pages.at(-1);
    page?.marks.push(...moved(one.marks, 0, used));
    if (one.bookmark) page?.bookmarks.push({ ...one.bookmark, y: used });
    used += one.height;
    if (page) page.usedHeight = used;
  };
  const turn = (): void => {
    pages.push({ marks: [], bookmarks: [], usedHeight: 0 });
    used = 0;
  };
  for (const chain of chains(pieces)) {
    const isNew = pages.length === 0 || (chain[0]?.isPageStart ?? false);
    if (isNew || used + heightOf(chain, used === 0) > height) {
      if (isNew || used > 0) turn();
    }
    for (const one of chain) {
      if (used > 0 && used + one.before + one.height > height) turn();
      place(one);
    }
  }
  return pages;
}
