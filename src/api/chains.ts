import { useQuery } from "@tanstack/react-query";
import { chains } from "../model/schema/built-chain.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The industry chains; fetched when they are opened. */
export function useChains() {
  return useQuery({ ...SHIPPED, queryKey: ["chains"], queryFn: () => fetchJson("data/chains.json", chains) });
}
