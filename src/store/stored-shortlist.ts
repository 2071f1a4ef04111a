import type { ShortlistEntry } from "../model/shortlist/shortlist.ts";

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
  try {
    const stored: unknown = JSON.parse(text ?? "null");
    const state = isRecord(stored) ? stored["state"] : undefined;
    const list = isRecord(state) ? state["shortlist"] : undefined;
    return Array.isArray(list) ? list.filter(isEntry) : null;
  } catch {
    return null;
  }
}
