import { buffer, feature, featureCollection, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";

/** Seams between the pieces of one river, cut at tile edges and thinned by hand, are closed up to twice this width. */
const SEAM_METRES = 25;

type Area = Polygon | MultiPolygon;

/** An area grown or shrunk by metres; an area that vanishes gives null. */
function grow(area: Feature<Area>, metres: number): Feature<Area> | null {
  return buffer(area, metres, { units: "meters", steps: 2 }) ?? null;
}

/**
 * Bank-to-bank pieces of one river as one area: united (which also resolves outlines that cross themselves), grown over
 * the seams, and shrunk back.
 */
export function unionBanks(pieces: readonly Area[]): Area {
  const features = pieces.map((piece) => feature(piece));
  const united = union(featureCollection(features.length > 1 ? features : [...features, ...features]));
  const grown = united ? grow(united, SEAM_METRES) : null;
  const shrunk = grown ? grow(grown, -SEAM_METRES) : null;
  if (!shrunk) throw new Error(`${pieces.length} pieces of a river left nothing after their union`);
  return shrunk.geometry;
}
