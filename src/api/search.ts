import { useQuery } from "@tanstack/react-query";
import { searchFile } from "../model/schema/search.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The search engine with its ready-made index; fetched once the reader turns to the search box. */
export function useSearchEngine(isWanted: boolean) {
  return useQuery({
    ...SHIPPED,
    queryKey: ["search"],
    enabled: isWanted,
    queryFn: async () => {
      const [{ createEngine }, file] = await Promise.all([
        import("../model/search/engine.ts"),
        fetchJson("data/search.json", searchFile),
      ]);
      return createEngine(file);
    },
  });
}
