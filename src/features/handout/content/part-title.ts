import { type Piece, piece } from "../page/piece.ts";
import { COLUMN_PT, run, set, type Voice } from "./voice.ts";

/** The title of a part, at the top of a page of its own, and in the outline. */
export function partTitle(voice: Voice, title: string): Piece[] {
  const [first = piece(0, []), ...rest] = set(
    voice,
    [run(voice, title, "title", { face: "bold" })],
    COLUMN_PT,
    "title",
    { isKeptWithNext: true },
  ).map((one) => ({ ...one, isKeptWithNext: true }));
  return [{ ...first, isPageStart: true, bookmark: { title, level: 0 } }, ...rest];
}
