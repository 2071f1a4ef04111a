import * as v from "valibot";
import { fetchJson } from "./fetch-json.ts";

const line = v.array(v.array(v.number()));

const rivers = v.object({
  features: v.array(
    v.object({
      geometry: v.variant("type", [
        v.object({ type: v.literal("LineString"), coordinates: line }),
        v.object({ type: v.literal("MultiLineString"), coordinates: v.array(line) }),
      ]),
    }),
  ),
});

/** The courses of the rivers, as lines of positions in degrees. */
export async function fetchRivers(): Promise<number[][][]> {
  const { features } = await fetchJson("data/base/rivers.geojson", rivers);
  return features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
}
