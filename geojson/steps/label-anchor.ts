import { area, bboxClip, feature } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import { at } from "./at.ts";
import { boundingBox } from "./bounding-box.ts";

/** Precision of the search for the point farthest from any edge, in degrees. */
const PRECISION = 0.001;

/** A clipped part counts only if it holds at least this share of the whole. */
const LEAST_SHARE = 0.15;

/** The largest part of an area. */
function largestPart(geometry: Polygon | MultiPolygon): Position[][] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const sizes = parts.map((coordinates) => area({ type: "Polygon", coordinates }));
  return at(parts, sizes.indexOf(Math.max(...sizes)));
}

/**
 * Where the name of an area stands: the point farthest from its outline, longitudes shrunk to the latitude's scale.
 * With `south`, only the ground north of that parallel is looked at, if it holds a fair share of the area.
 */
export function labelAnchor(geometry: Polygon | MultiPolygon, south?: number): Position {
  const [west, low, east, north] = boundingBox(geometry);
  if (south !== undefined && low < south && north > south) {
    const clipped = bboxClip(feature(geometry), [west, south, east, north]).geometry as
      | Polygon
      | MultiPolygon;
    if (area(clipped) >= LEAST_SHARE * area(geometry)) return labelAnchor(clipped);
  }
  const scale = Math.cos((((low + north) / 2) * Math.PI) / 180);
  const shrunk = largestPart(geometry).map((ring) =>
    ring.map((position): [number, number] => [at(position, 0) * scale, at(position, 1)]),
  );
  const [x, y] = polylabel(shrunk, PRECISION);
  return [x / scale, y];
}
