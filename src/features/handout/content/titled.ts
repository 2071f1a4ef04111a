import { SECOND } from "../page/inks.ts";
import type { Piece } from "../page/piece.ts";
import { section } from "../page/section.ts";
import { COLUMN_PT, INDENT_PT, RULE, run, SECTION_GAP_PT, set, type Voice } from "./voice.ts";

/** Width of the contents of a titled part. */
export const CONTENT_PT = COLUMN_PT - INDENT_PT;

/** A titled part in the accent of its area. */
export function titled(voice: Voice, title: string, contents: Piece[], accent: string): Piece[] {
  const heading = set(
    voice,
    [run(voice, title, "label", { face: "bold", colour: accent })],
    INDENT_PT - 14,
    "label",
  );
  return section(heading, contents, {
    width: COLUMN_PT,
    indent: INDENT_PT,
    before: SECTION_GAP_PT,
    rule: RULE,
  });
}

/** What stands where a document is silent. */
export function notStated(voice: Voice): Piece[] {
  return set(voice, [run(voice, voice.t("fact.notStated"), "body", { colour: SECOND })], CONTENT_PT);
}
