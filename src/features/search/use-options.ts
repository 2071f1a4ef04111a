import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { type SearchKind } from "../../model/schema/search.ts";
import type { SearchEngine } from "../../model/search/engine.ts";
import { groupHits } from "../../model/search/group.ts";
import { answerOptions, type OptionGroup, recentOptions } from "./options.ts";
import type { RecentChoice } from "./recent.ts";

/** Answers of one kind that are shown before the reader asks for the rest. */
const GROUP_LIMIT = 4;

interface Options {
  groups: OptionGroup[];
  /** How many answers there are, shown or not. */
  count: number;
  isApproximate: boolean;
  /** Shows all answers of a kind, for this text. */
  openKind: (kind: SearchKind) => void;
}

/** What the list shows: the answers to a text, or without one what was chosen before. */
export function useOptions(engine: SearchEngine | undefined, text: string, recent: RecentChoice[]): Options {
  const { language } = useI18n();
  const [opened, setOpened] = useState<{ text: string; kinds: ReadonlySet<SearchKind> }>({
    text,
    kinds: new Set(),
  });
  const kinds = useMemo(() => (opened.text === text ? opened.kinds : new Set<SearchKind>()), [opened, text]);
  const answer = useMemo(
    () => engine?.search(text, language) ?? { hits: [], isApproximate: false },
    [engine, text, language],
  );
  const groups = useMemo(() => {
    if (text.trim() !== "") return answerOptions(groupHits(answer.hits, GROUP_LIMIT, kinds));
    return recentOptions(recent.flatMap(([kind, id]) => engine?.find(kind, id) ?? []));
  }, [engine, text, answer, kinds, recent]);
  return {
    groups,
    count: answer.hits.length,
    isApproximate: answer.isApproximate,
    openKind: (kind) => setOpened({ text, kinds: new Set([...kinds, kind]) }),
  };
}
