import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";

/** Layouts that a document draws; one drawn by several stands with the first. */
export function layoutsOf(index: AtlasIndex, document: string): BuiltLayout[] {
  return index.data.layouts.filter(({ documents: [first] }) => first === document);
}
