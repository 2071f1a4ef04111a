import { check } from "@placemarkio/check-geojson";
import { feature, kinks } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Extents } from "../places/place-index.ts";
import { ringArea } from "../steps/ring-area.ts";
import type { GeometryIssue } from "./issue.ts";

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon["coordinates"][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** The outer ring runs counter-clockwise, holes run clockwise. */
function isWoundRight(geometry: Polygon | MultiPolygon): boolean {
  return polygonsOf(geometry).every((rings) =>
    rings.every((ring, index) => ringArea(ring) > 0 === (index === 0)),
  );
}

function ringIssue(place: string, shape: Polygon | MultiPolygon): GeometryIssue[] {
  const found: string[] = [];
  try {
    check(JSON.stringify(feature(shape)));
  } catch (error) {
    found.push(`is not valid GeoJSON: ${String(error)}`);
  }
  if (!isWoundRight(shape)) found.push("has a ring that runs the wrong way round");
  const crossings = polygonsOf(shape).flatMap(
    (coordinates) => kinks({ type: "Polygon", coordinates }).features,
  );
  const [crossing] = crossings;
  if (crossing) found.push(`crosses itself at ${crossing.geometry.coordinates.join(", ")}`);
  return found.map((message) => ({ check: "ringsAreValid", place, message, shape }));
}

/** Every extent is valid GeoJSON: rings closed, wound as RFC 7946 asks, without self-crossings. */
export function ringsAreValid(extents: Extents): GeometryIssue[] {
  return [...extents].flatMap(([place, shape]) => ringIssue(place, shape));
}
