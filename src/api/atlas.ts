import { useQuery } from "@tanstack/react-query";
import { indexAtlas } from "../model/atlas-index.ts";
import { atlas } from "../model/schema/atlas.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The atlas with its look-ups. */
export function useAtlas() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["atlas"],
    queryFn: async () => indexAtlas(await fetchJson("data/atlas.json", atlas)),
  });
}
