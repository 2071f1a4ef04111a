import { useEffect } from "react";
import { areaName } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { OwnList } from "./own-list.tsx";
import { SharedList } from "./shared-list.tsx";
import styles from "./shortlist-view.module.css";

/** The reader's shortlist, or the list that a link brings. */
export function ShortlistView({ items }: WorkspaceProps) {
  const { index } = useLoadedAtlas();
  const shortlist = useStore((s) => s.shortlist);
  const setShortlist = useStore((s) => s.setShortlist);
  useEffect(() => {
    // Names as last seen: should an area vanish later, the list still tells which it was.
    const named = shortlist.map((entry) => {
      const known = index.areas.get(entry.key);
      const name = known && areaName(known.area);
      return name && (name.zh !== entry.name.zh || name.en !== entry.name.en) ? { ...entry, name } : entry;
    });
    if (named.some((entry, at) => entry !== shortlist[at])) setShortlist(named);
  }, [shortlist, index, setShortlist]);
  return (
    <div className={styles["view"]}>{items.length > 0 ? <SharedList items={items} /> : <OwnList />}</div>
  );
}
