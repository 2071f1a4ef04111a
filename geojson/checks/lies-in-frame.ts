import { coordAll } from "@turf/turf";
import type { Feature } from "geojson";
import { type Box, isInBox } from "../steps/frame.ts";
import type { GeometryIssue } from "./issue.ts";

/** Positions may stand this much outside the frame, in degrees: rounding. */
const ROUNDING = 0.00001;

/** Every position of every feature lies in the box. */
export function liesInFrame(
  features: readonly Feature[],
  [west, south, east, north]: Box,
  file: string,
): GeometryIssue[] {
  const box: Box = [west - ROUNDING, south - ROUNDING, east + ROUNDING, north + ROUNDING];
  return features.flatMap((feature) => {
    const outside = coordAll(feature).find((position) => !isInBox(position, box));
    if (!outside) return [];
    const place = `${file}: ${String(feature.properties?.["name"] ?? feature.properties?.["kind"])}`;
    return [
      { check: "lies-in-frame", place, message: `position ${outside.join()} lies outside ${box.join()}` },
    ];
  });
}
