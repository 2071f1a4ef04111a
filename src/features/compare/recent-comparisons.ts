import { safeStorage } from "../../store/safe-storage.ts";

const KEY = "atlas-comparisons";

/** How many comparisons are remembered. */
const LIMIT = 4;

function isComparison(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === "string");
}

/** The comparisons opened last on this device, newest first, each as the ids of its areas or layouts. */
export function recentComparisons(): string[][] {
  try {
    const text = safeStorage.getItem(KEY);
    const stored: unknown = typeof text === "string" ? JSON.parse(text) : [];
    return Array.isArray(stored) ? stored.filter(isComparison) : [];
  } catch {
    return [];
  }
}

/** Remembers a comparison on this device; one that grew out of the last takes its place. */
export function rememberComparison(items: string[]): void {
  if (!isComparison(items)) return;
  const others = recentComparisons().filter((other) => !other.every((item) => items.includes(item)));
  void safeStorage.setItem(KEY, JSON.stringify([items, ...others].slice(0, LIMIT)));
}
