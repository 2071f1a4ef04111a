import { useEffect } from "react";
import { editionOfLink } from "../../model/link-edition.ts";
import { useStore } from "../../store/store.ts";

/** The edition that the address named when the page was opened; the address itself does not keep it. */
const OPENED_WITH = typeof location === "undefined" ? undefined : editionOfLink(location.search);

/** Says when the page was opened by a link that was made with older or newer data than these. */
export function useEditionNotice(current: string | undefined): void {
  useEffect(() => {
    if (current === undefined || OPENED_WITH === undefined || OPENED_WITH === current) return;
    const kind = OPENED_WITH < current ? "older-link" : "newer-link";
    useStore.getState().notify({ kind, date: OPENED_WITH, current });
  }, [current]);
}
