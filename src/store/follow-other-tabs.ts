import { STORAGE_NAME, useStore } from "./store.ts";
import { storedShortlist } from "./stored-shortlist.ts";

/** Takes over the shortlist as another tab changes it, so that no tab writes an older one over it. */
export function followOtherTabs(): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== STORAGE_NAME) return;
    const shortlist = storedShortlist(newValue);
    const own = useStore.getState().shortlist;
    if (shortlist && JSON.stringify(shortlist) !== JSON.stringify(own)) useStore.setState({ shortlist });
  });
}
