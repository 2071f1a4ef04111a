import { useState } from "react";
import { NO_NEEDS } from "../../model/match/needs.ts";
import type { Store } from "../../store/store.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";

/** What every visitor finds as the operator left it. */
function leftByOperator(state: Store) {
  const { language, theme, shortlist, ownTours, fillOpacity, paceSeconds } = state;
  return {
    language,
    theme,
    shortlist,
    ownTours,
    fillOpacity,
    paceSeconds,
    shown: (state.viewBeforeTour ?? state).shown,
  };
}

/** Closes dialogs and popovers the way their own buttons do. */
function closeOverlays(): void {
  for (const dialog of document.querySelectorAll("dialog[open]"))
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
  for (const popover of document.querySelectorAll<HTMLElement>(":popover-open")) popover.hidePopover();
}

/** Back to the first view; starting over also brings back language, colours and lists of the operator. */
export function useFreshStart(): { home: () => void; startOver: () => void } {
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const [start] = useState(() => leftByOperator(useStore.getState()));
  const home = (): void => {
    closeOverlays();
    const { clearFilters, beginVisit, stayInView } = useStore.getState();
    stayInView();
    clearFilters();
    useStore.setState({ shown: start.shown, selection: null, workspace: null, compared: [] });
    beginVisit();
    goTo.areas(start.shown.flatMap(({ id }) => index.areasOfLayout.get(id) ?? []));
  };
  return {
    home,
    startOver: () => {
      home();
      useStore.setState({ ...start, needs: NO_NEEDS });
    },
  };
}
