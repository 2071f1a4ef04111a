import { useMemo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { type ChainSources, fillChain, type LinkFilling, linkAt, linkPath } from "../../model/chain.ts";
import { outermostIndustries } from "../../model/outermost-industries.ts";
import type { BuiltChain, BuiltLink } from "../../model/schema/built-chain.ts";
import { withLayout } from "../../store/layouts-slice.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";

/** A chain with what the documents name under its links, the chosen link, and the links of the selected area. */
export interface OpenChain {
  chain: BuiltChain;
  filling: Map<BuiltLink, LinkFilling>;
  chosen: BuiltLink | undefined;
  /** The selected area, if it is named for a link or is the one whose industries the chain lists. */
  area: AreaEntry | undefined;
  marked: ReadonlySet<BuiltLink>;
  /** Chooses a link: filters by its industries and shows its areas on the map; the chosen one again lets it go. */
  choose: (path: string) => void;
}

const NO_LINKS: ReadonlySet<BuiltLink> = new Set();

/** Fills a chain and reacts to the reader's choices. */
export function useChain(
  chain: BuiltChain,
  { chains, documentFacts }: Pick<ChainSources, "chains" | "documentFacts">,
  path: string | undefined,
): OpenChain {
  const { index, places } = useLoadedAtlas();
  const goTo = useGoTo();
  const selection = useStore((s) => s.selection);
  const filling = useMemo(
    () => fillChain(chain, { index, places, documentFacts, chains }),
    [chain, index, places, documentFacts, chains],
  );
  const key = selection?.kind === "area" ? selection.key : undefined;
  const marked = useMemo(() => {
    if (key === undefined) return NO_LINKS;
    const found = [...filling].filter(([, { areas }]) => areas.some(({ entry }) => entry.key === key));
    return new Set(found.map(([link]) => link));
  }, [filling, key]);
  const choose = (next: string): void => {
    const { openWorkspace, setFilter, setShown, shown } = useStore.getState();
    const link = linkAt(chain, next);
    if (!link) return;
    if (next === path) {
      openWorkspace({ kind: "chains", items: [chain.id] });
      setFilter("industry", []);
      return;
    }
    openWorkspace({ kind: "chains", items: [chain.id, linkPath(chain, link)] });
    const industries = outermostIndustries(index, link.industries);
    setFilter("industry", industries);
    const [first] = industries;
    if (first !== undefined) goTo.industry(first);
    const own = chain.area === undefined ? undefined : index.areas.get(chain.area);
    const entries = [...(filling.get(link)?.areas ?? []).map(({ entry }) => entry), ...(own ? [own] : [])];
    setShown(entries.reduce((all, { layout }) => withLayout(all, layout.id), shown));
    goTo.areas(entries);
  };
  return {
    chain,
    filling,
    chosen: linkAt(chain, path),
    area: marked.size > 0 && key !== undefined ? index.areas.get(key) : undefined,
    marked,
    choose,
  };
}
