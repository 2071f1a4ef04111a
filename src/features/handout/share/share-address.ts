import { withEdition } from "../../../model/link-edition.ts";
import { NO_NEEDS } from "../../../model/match/needs.ts";
import type { Language } from "../../../model/quantity.ts";
import type { Store } from "../../../store/store.ts";
import { formatLink, type LinkState } from "../../../store/url.ts";

/** What a shared link opens: the view behind the hand-outs, a tour, or the list of areas. */
export type ShareKind = "view" | "tour" | "areas";

const NOTHING: LinkState = {
  shown: null,
  selection: null,
  camera: null,
  language: null,
  workspace: null,
  tour: null,
  filters: {},
  needs: NO_NEEDS,
};

/** The state that a shared link carries; the hand-outs themselves are never a part of it. */
export function sharedState(
  kind: ShareKind,
  { shown, selection, camera, filters }: Pick<Store, "shown" | "selection" | "camera" | "filters">,
  { tour, areas, language }: { tour: string; areas: readonly string[]; language: Language },
): LinkState {
  switch (kind) {
    case "view":
      return { ...NOTHING, shown, selection, camera, filters, language };
    case "tour":
      return { ...NOTHING, tour: { id: tour, step: 0 }, language };
    case "areas":
      return { ...NOTHING, workspace: { kind: "shortlist", items: [...areas] }, language };
  }
}

/** Address of a shared state, on this page or where the operator publishes it, with the edition of its data. */
export function shareAddress(
  state: LinkState,
  edition: string,
  base = `${location.origin}${location.pathname}`,
): string {
  return base + withEdition(formatLink(state), edition);
}
