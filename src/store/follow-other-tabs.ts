import { STORAGE_NAME, useStore } from "./store.ts";
import { storedShortlist } from "./stored-shortlist.ts";
import { storedField } from "./stored-state.ts";

/** Reads own tours with their schema, which is fetched for that. */
async function takeOwnTours(text: string | null): Promise<void> {
  const stored = storedField(text, "ownTours");
  if (stored === undefined) return;
  const { storedTours } = await import("../model/own-tours.ts");
  const ownTours = storedTours(stored);
  if (JSON.stringify(ownTours) !== JSON.stringify(useStore.getState().ownTours))
    useStore.setState({ ownTours });
}

/** Takes over shortlist and own tours as another tab changes them, so that no tab writes older ones over them. */
export function followOtherTabs(): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== STORAGE_NAME) return;
    const shortlist = storedShortlist(newValue);
    const own = useStore.getState().shortlist;
    if (shortlist && JSON.stringify(shortlist) !== JSON.stringify(own)) useStore.setState({ shortlist });
    void takeOwnTours(newValue);
  });
}
