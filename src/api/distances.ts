import { useQuery } from "@tanstack/react-query";
import { distances } from "../model/schema/distances.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** Straight-line distances from the places; fetched with the first comparison. */
export function useDistances() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["distances"],
    queryFn: () => fetchJson("data/distances.json", distances),
  });
}
