import { decodeText, encodeText } from "../match/needs-link.ts";
import { LONGEST_READ_NOTE, type ShortlistEntry } from "./shortlist.ts";

const AREA = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** A list as a link brings it: keys, notes where they were put in, and whether a note could not be read. */
export interface SharedShortlist {
  areas: { key: string; note: string }[];
  hasBrokenNotes: boolean;
}

/** The items of a link to a list: layout/area, each with its note behind a colon where notes are wanted. */
export function linkItems(entries: readonly ShortlistEntry[], hasNotes: boolean): string[] {
  return entries.map(({ key, note }) => (hasNotes && note !== "" ? `${key}:${encodeText(note)}` : key));
}

/** Reads the items of a link; what is no area is left out, a note that cannot be read is empty. */
export function readLinkItems(items: readonly string[]): SharedShortlist {
  let hasBrokenNotes = false;
  const areas = new Map<string, string>();
  for (const item of items) {
    const [key = "", letters] = item.split(":");
    if (!AREA.test(key) || areas.has(key)) continue;
    const note = letters === undefined ? "" : decodeText(letters);
    if (note === null) hasBrokenNotes = true;
    areas.set(key, (note ?? "").slice(0, LONGEST_READ_NOTE));
  }
  return { areas: [...areas].map(([key, note]) => ({ key, note })), hasBrokenNotes };
}
