import type { BuiltConflict } from "../../model/schema/atlas.ts";
import type { AuditResult } from "../../model/schema/audit.ts";
import type { Choice } from "./choice.ts";

/** Words of an entry that a search looks through. */
function words({ title, note, sides }: BuiltConflict): string {
  return [
    title.zh,
    title.en,
    note.zh,
    note.en,
    ...sides.flatMap(({ value, what }) => [value, what.zh, what.en]),
  ]
    .join("\n")
    .toLowerCase();
}

/** Whether an entry has a side in a document. */
function concernsDocument({ sides }: BuiltConflict, document: string): boolean {
  return sides.some(({ cite }) => cite.startsWith(`${document}:`));
}

/** Entries that a choice and a search leave. */
export function matchingConflicts(all: BuiltConflict[], choice: Choice, search: string): BuiltConflict[] {
  const wanted = search.trim().toLowerCase();
  return all.filter(
    (conflict) =>
      (choice.entries.length === 0 || choice.entries.includes(conflict.id)) &&
      (choice.nature === null || conflict.nature === choice.nature) &&
      (choice.document === null || concernsDocument(conflict, choice.document)) &&
      (wanted === "" || words(conflict).includes(wanted)),
  );
}

/** Calculations that a choice leaves. */
export function matchingAudits(all: AuditResult[], { document, onlyDiffering }: Choice): AuditResult[] {
  return all.filter(
    ({ outcome, parts }) =>
      (!onlyDiffering || outcome === "differ") &&
      (document === null || parts.some(({ cite }) => cite.startsWith(`${document}:`))),
  );
}
