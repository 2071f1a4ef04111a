import { useMemo } from "react";
import { useDocumentFacts } from "../../api/document-facts.ts";
import { collectSeries } from "../../model/series.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Every series of the atlas; those of tables and whole documents come when their file has loaded. */
export function useSeries() {
  const { index } = useLoadedAtlas();
  const { data, error, refetch, isPending } = useDocumentFacts();
  const series = useMemo(() => collectSeries(index, data), [index, data]);
  return { series, documents: data, error, refetch, isPending };
}
