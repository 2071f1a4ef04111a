import { useQuery } from "@tanstack/react-query";
import { glossaryFile } from "../model/schema/atlas.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The glossary; fetched with the first sentence that may hold a term of art. */
export function useGlossary() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["glossary"],
    queryFn: async () => (await fetchJson("data/glossary.json", glossaryFile)).terms,
  });
}
