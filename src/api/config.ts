import { useQuery } from "@tanstack/react-query";
import { config } from "../model/schema/config.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The operator's settings. */
export function useConfig() {
  return useQuery({ ...SHIPPED, queryKey: ["config"], queryFn: () => fetchJson("config.json", config) });
}
