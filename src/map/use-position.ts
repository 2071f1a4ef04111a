import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { useStore } from "../store/store.ts";

interface Point {
  longitude: number;
  latitude: number;
  accuracyM?: number;
}

/** Keeps a source of one point in step, also when a new style has emptied it. */
function usePoint(map: MapLibreMap | null, source: string, point: Point | null): void {
  const [longitude, latitude, accuracyM] = [point?.longitude, point?.latitude, point?.accuracyM ?? 0];
  useEffect(() => {
    if (!map) return undefined;
    const features: GeoJSON.Feature[] =
      longitude === undefined || latitude === undefined
        ? []
        : [
            {
              type: "Feature",
              geometry: { type: "Point", coordinates: [longitude, latitude] },
              properties: { accuracyM },
            },
          ];
    const draw = (): void => {
      void map.getSource<GeoJSONSource>(source)?.setData({ type: "FeatureCollection", features });
    };
    draw();
    map.on("style.load", draw);
    return () => {
      map.off("style.load", draw);
    };
  }, [map, source, longitude, latitude, accuracyM]);
}

/** Draws the reader's own position once it was asked for, and the spot that the panel is about. */
export function usePosition(map: MapLibreMap | null): void {
  const position = useStore((s) => s.position);
  const spot = useStore((s) => (s.selection?.kind === "spot" ? s.selection : null));
  usePoint(map, "position", position);
  usePoint(map, "spot", spot);
}
