import { withEdition } from "../../../model/link-edition.ts";
import type { Language } from "../../../model/quantity.ts";
import type { Store } from "../../../store/store.ts";
import { EMPTY_LINK, formatLink, type LinkState } from "../../../store/url.ts";
import { pageAddress } from "../../link/page-address.ts";

/** What a shared link opens: the view behind the hand-outs, a tour, or the list of areas. */
export type ShareKind = "view" | "tour" | "areas";

/** The state that a shared link carries; the hand-outs themselves are never a part of it. */
export function sharedState(
  kind: ShareKind,
  { shown, selection, camera, filters }: Pick<Store, "shown" | "selection" | "camera" | "filters">,
  { tour, areas, language }: { tour: string; areas: readonly string[]; language: Language },
): LinkState {
  switch (kind) {
    case "view":
      return { ...EMPTY_LINK, shown, selection, camera, filters, language };
    case "tour":
      return { ...EMPTY_LINK, tour: { id: tour, step: 0 }, language };
    case "areas":
      return { ...EMPTY_LINK, workspace: { kind: "shortlist", items: [...areas] }, language };
  }
}

/** Address of a shared state, on this page or where the operator publishes it, with the edition of its data. */
export function shareAddress(state: LinkState, edition: string, publicAddress?: string): string {
  return pageAddress(publicAddress) + withEdition(formatLink(state), edition);
}
