import { useEffect } from "react";
import * as v from "valibot";
import { type AtlasIndex, areaName } from "../../model/atlas-index.ts";
import { type AtlasMessage, type HostMessage, hostMessage } from "../../model/schema/embed-message.ts";
import { useStore } from "../../store/store.ts";
import { applyLink, currentSearch } from "../link/use-link.ts";

/** Does what the host asks; returns why not where an id is unknown. */
function obey(message: HostMessage, index: AtlasIndex): string | undefined {
  const { select, setLanguage } = useStore.getState();
  switch (message.atlas) {
    case "show":
      applyLink(message.link);
      return undefined;
    case "select":
      if (!index.areas.has(message.area)) return `unknown area ${message.area}`;
      select({ kind: "area", key: message.area });
      return undefined;
    case "language":
      setLanguage(message.language);
      return undefined;
  }
}

/** The area that is selected, for the host. */
function selected(index: AtlasIndex): AtlasMessage {
  const { selection } = useStore.getState();
  const entry = selection?.kind === "area" ? index.areas.get(selection.key) : undefined;
  return {
    atlas: "selected",
    area: entry?.key ?? null,
    name: entry ? areaName(entry.area) : null,
    link: currentSearch(),
  };
}

/**
 * Messages between an embedded atlas and its host page, only with the origins that the operator lists: the host asks
 * to show a link, an area, a language; the atlas tells when it is ready and what is selected.
 */
export function useEmbedMessages(index: AtlasIndex, origins: readonly string[]): void {
  const isEmbedded = useStore((s) => s.embed !== null);
  useEffect(() => {
    if (!isEmbedded || window.parent === window || origins.length === 0) return undefined;
    const tell = (message: AtlasMessage, origin: string): void => window.parent.postMessage(message, origin);
    // Only the host's own origin can receive a message that is meant for it.
    const referrer = document.referrer === "" ? undefined : new URL(document.referrer).origin;
    let host = referrer !== undefined && origins.includes(referrer) ? referrer : undefined;
    const handleMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== window.parent || !origins.includes(origin)) return;
      host = origin;
      const parsed = v.safeParse(hostMessage, data);
      const reason = parsed.success ? obey(parsed.output, index) : parsed.issues[0].message;
      if (reason !== undefined) tell({ atlas: "refused", reason }, origin);
    };
    window.addEventListener("message", handleMessage);
    const unsubscribe = useStore.subscribe(
      (s) => s.selection,
      () => {
        if (host !== undefined) tell(selected(index), host);
      },
    );
    if (host !== undefined) tell({ atlas: "ready", edition: index.data.edition.date }, host);
    return () => {
      window.removeEventListener("message", handleMessage);
      unsubscribe();
    };
  }, [isEmbedded, index, origins]);
}
