import { useDeferredValue, useEffect, useMemo } from "react";
import { useDistances } from "../../api/distances.ts";
import { useGeometry } from "../../api/geometry.ts";
import { useOrganizationSites } from "../../api/organization-sites.ts";
import { useSearchEngine } from "../../api/search.ts";
import { knownNeeds } from "../../model/match/known-needs.ts";
import { matchAreas } from "../../model/match/match-areas.ts";
import { isAnythingAsked } from "../../model/match/needs.ts";
import { makeVocabulary } from "../../model/match/vocabulary.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** The needs, what words are read with, and the answer; parts are absent until their files are there. */
export function useMatch() {
  const { index, places, today } = useLoadedAtlas();
  const needs = useStore((s) => s.needs);
  const asked = useDeferredValue(needs);
  useEffect(() => {
    if (places.size === 0) return;
    const { industries, organizations } = index;
    const known = knownNeeds(needs, { industries, organizations, places });
    if (known.unknown.length === 0) return;
    useStore.setState({ needs: known.needs });
    useStore.getState().notify({ kind: "unknown-ids", ids: known.unknown.join(", ") });
  }, [needs, index, places]);
  const { data: engine, error, refetch } = useSearchEngine(true);
  const { data: distances } = useDistances();
  const { data: grounds } = useGeometry();
  const { data: sites } = useOrganizationSites(asked.criteria.site.ids.length > 0);
  const vocabulary = useMemo(
    () => engine && makeVocabulary(index.data.industries, engine.folding),
    [engine, index],
  );
  const result = useMemo(
    () =>
      vocabulary && isAnythingAsked(asked)
        ? matchAreas({ index, places, today, distances, grounds, sites }, asked, vocabulary)
        : undefined,
    [vocabulary, asked, index, places, today, distances, grounds, sites],
  );
  return { needs, asked, engine, vocabulary, result, sites, error, refetch };
}

/** What the parts of the tool share. */
export type Match = ReturnType<typeof useMatch>;
