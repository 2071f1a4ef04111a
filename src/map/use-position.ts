import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { useStore } from "../store/store.ts";

/** Draws the reader's own position once it was asked for. */
export function usePosition(map: MapLibreMap | null): void {
  const position = useStore((s) => s.position);
  useEffect(() => {
    if (!map || !position) return undefined;
    const draw = (): void => {
      void map.getSource<GeoJSONSource>("position")?.setData({
        type: "Feature",
        geometry: { type: "Point", coordinates: [position.longitude, position.latitude] },
        properties: { accuracyM: position.accuracyM },
      });
    };
    draw();
    map.on("style.load", draw);
    return () => {
      map.off("style.load", draw);
    };
  }, [map, position]);
}
