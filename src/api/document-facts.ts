import { useQuery } from "@tanstack/react-query";
import { documentFacts } from "../model/schema/atlas.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** What the documents say beyond the layouts; fetched when a document is opened. */
export function useDocumentFacts() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["document-facts"],
    queryFn: () => fetchJson("data/documents.json", documentFacts),
  });
}
