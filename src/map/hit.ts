import type { Map as MapLibreMap, Point } from "maplibre-gl";
import { EXTENT_LAYERS, POINT_LAYERS } from "./areas/index.ts";

/** What lies under the pointer. */
export type Hit =
  | { kind: "mark"; place: string; keys: string[] }
  | { kind: "cluster"; id: number; position: [number, number] }
  | { kind: "site"; organization: string }
  | { kind: "extent"; key: string };

/** Pixels around the pointer that still count as a hit on a mark. */
const TOLERANCE_PX = 6;

function present(map: MapLibreMap, layers: string[]): string[] {
  return layers.filter((layer) => map.getLayer(layer));
}

/** Finds what lies under a point of the canvas: marks first, then clusters, sites, the smallest surface. */
export function hitAt(map: MapLibreMap, point: Point): Hit | null {
  const box: [[number, number], [number, number]] = [
    [point.x - TOLERANCE_PX, point.y - TOLERANCE_PX],
    [point.x + TOLERANCE_PX, point.y + TOLERANCE_PX],
  ];
  const [mark] = map.queryRenderedFeatures(box, { layers: present(map, POINT_LAYERS) });
  if (mark)
    return {
      kind: "mark",
      place: String(mark.properties["id"]),
      keys: String(mark.properties["keys"]).split(" "),
    };
  const [cluster] = map.queryRenderedFeatures(box, { layers: present(map, ["area-cluster"]) });
  if (cluster?.geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = cluster.geometry.coordinates;
    return { kind: "cluster", id: Number(cluster.properties["cluster_id"]), position: [longitude, latitude] };
  }
  const [site] = map.queryRenderedFeatures(box, { layers: present(map, ["site-point", "site-fill"]) });
  if (site) return { kind: "site", organization: String(site.properties["organization"]) };
  const extents = map.queryRenderedFeatures(point, { layers: present(map, EXTENT_LAYERS) });
  const smallest = extents
    .filter((feature) => "areaKm2" in feature.properties)
    .sort((a, b) => Number(a.properties["areaKm2"]) - Number(b.properties["areaKm2"]))[0];
  return smallest ? { kind: "extent", key: String(smallest.properties["id"]) } : null;
}
