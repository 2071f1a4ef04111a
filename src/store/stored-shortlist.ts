import type { ShortlistEntry } from "../model/shortlist/shortlist.ts";
import { storedField } from "./stored-state.ts";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isEntry(value: unknown): value is ShortlistEntry {
  if (!isRecord(value) || typeof value["key"] !== "string" || typeof value["note"] !== "string") return false;
  const { name } = value;
  return isRecord(name) && typeof name["zh"] === "string" && typeof name["en"] === "string";
}

/** The shortlist in what local storage holds; null where it holds none. Entries that cannot be read are left out. */
export function storedShortlist(text: string | null): ShortlistEntry[] | null {
  const list = storedField(text, "shortlist");
  return Array.isArray(list) ? list.filter(isEntry) : null;
}
