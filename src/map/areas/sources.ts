import type { SourceSpecification } from "maplibre-gl";
import type { AreaFeatures } from "../../model/area-features.ts";
import type { PlaceExtents } from "../../model/schema/geometry.ts";

/** Pixels within which marks of places merge into one with a count. */
const CLUSTER_RADIUS_PX = 14;

/** Sources of the areas; feature-state needs the promoted ids. */
export function areaSources(
  features: AreaFeatures,
  extents: PlaceExtents,
): Record<string, SourceSpecification> {
  const geojson = (data: unknown): SourceSpecification => ({
    type: "geojson",
    data: data as GeoJSON.GeoJSON,
    promoteId: "id",
  });
  return {
    "place-extents": geojson(extents),
    "area-extents": geojson(features.extents),
    "area-lines": geojson(features.lines),
    "area-anchors": geojson(features.anchors),
    "area-hosts": geojson(features.hosts),
    "area-points": {
      type: "geojson",
      data: features.points,
      promoteId: "id",
      cluster: true,
      clusterRadius: CLUSTER_RADIUS_PX,
      clusterMaxZoom: 11,
      clusterProperties: { low: ["min", ["get", "family"]], high: ["max", ["get", "family"]] },
    },
  };
}
