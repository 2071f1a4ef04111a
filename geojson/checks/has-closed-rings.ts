import type { Feature, Position } from "geojson";
import { isClosed } from "../steps/at.ts";
import { ringArea } from "../steps/ring-area.ts";
import type { GeometryIssue } from "./issue.ts";

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Every ring is closed, has at least four positions, and runs counter-clockwise outside, clockwise in holes. */
export function hasClosedRings(features: readonly Feature[], file: string): GeometryIssue[] {
  const check = "has-closed-rings";
  return features.flatMap((feature, index) => {
    const place = `${file}: ${String(feature.properties?.["name"] ?? `feature ${index}`)}`;
    return polygonsOf(feature).flatMap((rings) =>
      rings.flatMap((ring, ringIndex) => {
        if (ring.length < 4 || !isClosed(ring))
          return [{ check, place, message: `ring ${ringIndex} of ${ring.length} positions is not closed` }];
        const isTurnedRight = ringIndex === 0 ? ringArea(ring) > 0 : ringArea(ring) < 0;
        return isTurnedRight
          ? []
          : [{ check, place, message: `ring ${ringIndex} has signed area ${ringArea(ring)}` }];
      }),
    );
  });
}
