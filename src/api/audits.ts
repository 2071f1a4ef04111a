import { useQuery } from "@tanstack/react-query";
import { audits } from "../model/schema/audit.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The arithmetic checks; fetched when the register is opened. */
export function useAudits() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["audits"],
    queryFn: () => fetchJson("data/audits.json", audits),
  });
}
