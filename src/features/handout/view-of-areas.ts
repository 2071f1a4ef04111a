import type { AreaEntry } from "../../model/atlas-index.ts";
import type { LinkState } from "../../store/url.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";

/** The view of some areas: one is selected, a few are compared, more are listed for a hand-out. */
export function viewOfAreas(entries: readonly AreaEntry[]): Pick<LinkState, "selection" | "workspace"> {
  const keys = entries.map(({ key }) => key);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined)
    return { selection: { kind: "area", key: only }, workspace: null };
  const kind = keys.length <= COMPARED_AREAS_LIMIT ? "compare" : "handout";
  return { selection: null, workspace: { kind, items: keys } };
}
