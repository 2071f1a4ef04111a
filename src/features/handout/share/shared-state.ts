import type { Language } from "../../../model/quantity.ts";
import type { Store } from "../../../store/store.ts";
import { EMPTY_LINK, type LinkState } from "../../../store/url.ts";

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
