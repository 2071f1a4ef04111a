import { useQuery } from "@tanstack/react-query";
import { type BuiltPlace, builtPlaces } from "../model/schema/built-place.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** The places by id. */
export function usePlaces() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["places"],
    queryFn: async (): Promise<Map<string, BuiltPlace>> => {
      const { places } = await fetchJson("data/places.json", builtPlaces);
      return new Map(places.map((place) => [place.id, place]));
    },
  });
}
