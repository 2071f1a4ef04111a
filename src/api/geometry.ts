import { useQuery } from "@tanstack/react-query";
import {
  type PlaceExtents,
  type PlaceLines,
  type PlacePoints,
  placeExtents,
  placeLines,
  placePoints,
} from "../model/schema/geometry.ts";
import { fetchJson } from "./fetch-json.ts";
import { SHIPPED } from "./query-options.ts";

/** Geometry of all places, in the three shapes that the map draws. */
export interface Geometry {
  extents: PlaceExtents;
  lines: PlaceLines;
  points: PlacePoints;
}

/** The geometry of all places. */
export function useGeometry() {
  return useQuery({
    ...SHIPPED,
    queryKey: ["geometry"],
    queryFn: async (): Promise<Geometry> => {
      const [extents, lines, points] = await Promise.all([
        fetchJson("data/place-extents.geojson", placeExtents),
        fetchJson("data/place-lines.geojson", placeLines),
        fetchJson("data/place-points.geojson", placePoints),
      ]);
      return { extents, lines, points };
    },
  });
}
