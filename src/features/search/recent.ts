import * as v from "valibot";
import { safeStorage } from "../../store/safe-storage.ts";

/** Name in local storage; nothing of it leaves the browser. */
const KEY = "xian-industry-atlas-recent";
const LIMIT = 6;

const stored = v.array(v.strictTuple([v.string(), v.string()]));

/** Something that was chosen from the search box: kind and id. */
export type RecentChoice = [kind: string, id: string];

/** What was chosen last, newest first; nothing where the storage is blocked or holds something else. */
export function readRecent(): RecentChoice[] {
  const text = safeStorage.getItem(KEY);
  if (typeof text !== "string") return [];
  try {
    const parsed = v.safeParse(stored, JSON.parse(text));
    return parsed.success ? parsed.output.slice(0, LIMIT) : [];
  } catch {
    return [];
  }
}

/** The choices with one more in front. */
export function withChoice(choices: RecentChoice[], [kind, id]: RecentChoice): RecentChoice[] {
  const others = choices.filter(([otherKind, otherId]) => otherKind !== kind || otherId !== id);
  return [[kind, id] satisfies RecentChoice, ...others].slice(0, LIMIT);
}

/** Keeps the choices in this browser. */
export function writeRecent(choices: RecentChoice[]): void {
  if (choices.length === 0) void safeStorage.removeItem(KEY);
  else void safeStorage.setItem(KEY, JSON.stringify(choices));
}
