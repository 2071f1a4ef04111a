import { useQuery } from "@tanstack/react-query";
import { conflicts } from "../model/schema/atlas.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The register of differing figures. */
export function useConflicts() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["conflicts"],
    queryFn: () => fetchJson("data/conflicts.json", conflicts),
  });
}
