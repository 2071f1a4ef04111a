import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { Selection } from "../../model/selection.ts";
import type { ShownLayout } from "../../store/layouts-slice.ts";

/** Whether the atlas holds what a selection names. */
function isKnown(selection: Selection, index: AtlasIndex): boolean {
  switch (selection.kind) {
    case "area":
      return index.areas.has(selection.key);
    case "layout":
      return index.layouts.has(selection.id);
    case "organization":
      return index.organizations.has(selection.id);
    case "industry":
      return index.industries.has(selection.id);
    case "document":
      return index.documents.has(selection.id);
    case "spot":
      return true;
  }
}

/** Drops ids that this edition of the data does not hold, and names them. */
export function reconcile(
  state: { shown: ShownLayout[]; selection: Selection | null },
  index: AtlasIndex,
): { shown: ShownLayout[]; selection: Selection | null; unknown: string[] } {
  const unknown = state.shown.filter(({ id }) => !index.layouts.has(id)).map(({ id }) => id);
  const isSelectionKnown = state.selection === null || isKnown(state.selection, index);
  if (!isSelectionKnown && state.selection && state.selection.kind !== "spot") {
    unknown.push("key" in state.selection ? state.selection.key : state.selection.id);
  }
  return {
    shown: unknown.length > 0 ? state.shown.filter(({ id }) => index.layouts.has(id)) : state.shown,
    selection: isSelectionKnown ? state.selection : null,
    unknown,
  };
}
