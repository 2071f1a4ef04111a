import type { AreaEntry } from "../../model/atlas-index.ts";
import type { Language } from "../../model/quantity.ts";
import type { ShownLayout } from "../../store/layouts-slice.ts";
import { EMPTY_LINK, formatLink } from "../../store/url.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";

/** Address of the view of some areas: one is selected, a few are compared, more are listed for a hand-out. */
export function viewAddress(
  base: string,
  entries: readonly AreaEntry[],
  shown: ShownLayout[],
  language: Language,
): string {
  const keys = entries.map(({ key }) => key);
  const [only] = keys;
  const isOne = keys.length === 1 && only !== undefined;
  return (
    base +
    formatLink({
      ...EMPTY_LINK,
      shown,
      selection: isOne ? { kind: "area", key: only } : null,
      language,
      workspace: isOne
        ? null
        : { kind: keys.length <= COMPARED_AREAS_LIMIT ? "compare" : "handout", items: keys },
    })
  );
}
