import { useQuery } from "@tanstack/react-query";
import { organizationSites } from "../model/schema/organization-sites.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** Mapped civil sites of named organizations; fetched when a distance to one is asked for. */
export function useOrganizationSites(isWanted: boolean) {
  return useQuery({
    ...SHIPPED,
    queryKey: ["organization-sites"],
    enabled: isWanted,
    queryFn: () => fetchJson("data/organization-sites.geojson", organizationSites),
  });
}
