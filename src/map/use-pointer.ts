import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";
import { useStore } from "../store/store.ts";
import { hitAt } from "./hit.ts";

async function openCluster(map: MapLibreMap, id: number, center: [number, number]): Promise<void> {
  const source = map.getSource<GeoJSONSource>("area-points");
  const zoom = await source?.getClusterExpansionZoom(id);
  if (zoom !== undefined) map.easeTo({ center, zoom: zoom + 0.3 });
}

function handleClick(map: MapLibreMap, event: MapMouseEvent): void {
  const { select } = useStore.getState();
  const hit = hitAt(map, event.point);
  const { lng: longitude, lat: latitude } = event.lngLat;
  const [key] = hit?.kind === "mark" ? hit.keys : [];
  if (hit?.kind === "cluster") void openCluster(map, hit.id, hit.position);
  else if (hit?.kind === "site") select({ kind: "organization", id: hit.organization });
  else if (hit?.kind === "mark" && hit.keys.length === 1 && key) select({ kind: "area", key });
  else select({ kind: "spot", longitude, latitude });
}

function handleMove(map: MapLibreMap, event: MapMouseEvent): void {
  const hit = hitAt(map, event.point);
  const key = hit?.kind === "mark" ? (hit.keys[0] ?? null) : hit?.kind === "extent" ? hit.key : null;
  map.getCanvas().style.cursor = hit ? "pointer" : "";
  const { hoveredKey, setHoveredKey } = useStore.getState();
  if (hoveredKey !== key) setHoveredKey(key);
}

/** Pointer and touch on the map: hover lights up, a click opens. */
export function usePointer(map: MapLibreMap | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const onClick = (event: MapMouseEvent): void => handleClick(map, event);
    const onMove = (event: MapMouseEvent): void => handleMove(map, event);
    const onOut = (): void => useStore.getState().setHoveredKey(null);
    map.on("click", onClick);
    map.on("mousemove", onMove);
    map.on("mouseout", onOut);
    return () => {
      map.off("click", onClick);
      map.off("mousemove", onMove);
      map.off("mouseout", onOut);
    };
  }, [map]);
}
