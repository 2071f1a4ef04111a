import { useMemo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { areasOfKeys, areasOnMap, type SubjectKind } from "./subject.ts";

/** The areas of each kind of subject. */
export function useSubjects(chosen: readonly string[]): Record<SubjectKind, AreaEntry[]> {
  const { index, places, today } = useLoadedAtlas();
  const selection = useStore((s) => s.selection);
  const shortlist = useStore((s) => s.shortlist);
  const shown = useStore((s) => s.shown);
  const filters = useStore((s) => s.filters);
  return useMemo(
    () => ({
      area: selection?.kind === "area" ? areasOfKeys(index, [selection.key]) : [],
      shortlist: areasOfKeys(
        index,
        shortlist.map(({ key }) => key),
      ),
      chosen: areasOfKeys(index, chosen),
      map: areasOnMap(index, places, shown, filters, today),
    }),
    [index, places, today, selection, shortlist, shown, filters, chosen],
  );
}
