/** An area kept for a prospect. */
export interface ShortlistEntry {
  /** layout/area; kept even when an edition of the data no longer holds it. */
  key: string;
  /** Its name as last seen, so that a vanished area can still be told. */
  name: { zh: string; en: string };
  /** The reader's own words; "" where there are none. */
  note: string;
}

/** Longest note that can be typed, in characters; notes that were put together may be longer. */
export const LONGEST_NOTE = 2000;

/** Longest note that is read from a file or a link. */
export const LONGEST_READ_NOTE = 20_000;

/** The list with one more at its end; the same list when it is there already. */
export function withEntry(list: ShortlistEntry[], entry: ShortlistEntry): ShortlistEntry[] {
  return list.some(({ key }) => key === entry.key) ? list : [...list, entry];
}

/** The list with one entry moved so many places, as far as it goes. */
export function moved(list: ShortlistEntry[], key: string, step: number): ShortlistEntry[] {
  const from = list.findIndex((entry) => entry.key === key);
  const entry = list[from];
  if (!entry) return list;
  const rest = list.filter((other) => other !== entry);
  const to = Math.min(rest.length, Math.max(0, from + step));
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** Two notes on one area as one; a note that the other holds already is not said twice. */
function joinedNotes(own: string, other: string): string {
  if (other === "" || own.includes(other)) return own;
  return own === "" || other.includes(own) ? other : `${own}\n${other}`;
}

/** Own entries first, in their order, then the new ones; where both have a note on an area, both notes stay. */
export function merged(own: ShortlistEntry[], other: ShortlistEntry[]): ShortlistEntry[] {
  const notes = new Map(other.map(({ key, note }) => [key, note]));
  return other.reduce(
    withEntry,
    own.map((entry) => ({ ...entry, note: joinedNotes(entry.note, notes.get(entry.key) ?? "") })),
  );
}
