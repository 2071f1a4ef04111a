import type { BuiltConflict } from "../../model/schema/atlas.ts";

/** What differs, in the order of the filter. */
export const NATURES = ["figure", "scope", "year", "wording", "identity", "reading"] as const;
export type Nature = BuiltConflict["nature"];

/** What of the register is shown; it lives in the items of the link. */
export interface Choice {
  view: "register" | "audit";
  document: string | null;
  nature: Nature | null;
  /** Single entries, opened from a figure. */
  entries: string[];
  /** Of the calculations only those that do not agree. */
  onlyDiffering: boolean;
}

/** Reads the items of the link: `audit`, `differ`, `nature:…`, a document's id, ids of entries. */
export function choiceOf(items: string[], isDocument: (id: string) => boolean): Choice {
  const choice: Choice = {
    view: "register",
    document: null,
    nature: null,
    entries: [],
    onlyDiffering: false,
  };
  for (const item of items) {
    const nature = NATURES.find((known) => item === `nature:${known}`);
    if (item === "audit") choice.view = "audit";
    else if (item === "differ") choice.onlyDiffering = true;
    else if (nature) choice.nature = nature;
    else if (isDocument(item)) choice.document = item;
    else if (!item.includes(":")) choice.entries.push(item);
  }
  return choice;
}

/** Writes a choice as items of the link. */
export function itemsOf({ view, onlyDiffering, document, nature, entries }: Choice): string[] {
  return [
    ...(view === "audit" ? ["audit"] : []),
    ...(onlyDiffering ? ["differ"] : []),
    ...(document === null ? [] : [document]),
    ...(nature === null ? [] : [`nature:${nature}`]),
    ...entries,
  ];
}
