import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { Covered, Flight } from "../store/camera-slice.ts";
import { useStore } from "../store/store.ts";
import { mapScale } from "./use-stage-scale.ts";

/** Pixels kept free around what the camera is asked to show. */
const MARGIN_PX = 56;

/** How long a flight takes unless it says otherwise. */
const FLIGHT_MS = 700;

/** Width of the map's own buttons on the right. */
const TOOLS_PX = 44;

function padding(
  { left, bottom }: Covered,
  scale: number,
): { top: number; right: number; bottom: number; left: number } {
  return {
    top: MARGIN_PX,
    right: MARGIN_PX + TOOLS_PX,
    bottom: MARGIN_PX + bottom / scale,
    left: MARGIN_PX + left / scale,
  };
}

function fly(map: MapLibreMap, flight: Flight, covered: Covered, isFirst: boolean): void {
  const scale = mapScale(map);
  if (flight.kind === "bounds") {
    map.fitBounds(flight.bounds, {
      padding: padding(covered, scale),
      maxZoom: flight.maxZoom ?? 13,
      animate: !isFirst,
      duration: flight.durationMs ?? FLIGHT_MS,
    });
    return;
  }
  const { zoom, latitude, longitude } = flight.camera;
  map.easeTo({
    center: [longitude, latitude],
    zoom: zoom - Math.log2(scale),
    animate: !isFirst,
    duration: flight.durationMs ?? FLIGHT_MS,
  });
}

/** The camera, its zoom counted in pixels of the page, obeys flights and reports where it comes to rest. */
export function useCamera(map: MapLibreMap | null): void {
  useEffect(() => {
    if (!map) return undefined;
    let isFirst = true;
    const obey = (flight: Flight | null): void => {
      if (flight) fly(map, flight, useStore.getState().covered, isFirst);
      isFirst = false;
    };
    obey(useStore.getState().flight);
    const onRest = (): void => {
      const { lng, lat } = map.getCenter();
      useStore
        .getState()
        .setCamera({ zoom: map.getZoom() + Math.log2(mapScale(map)), latitude: lat, longitude: lng });
    };
    map.on("moveend", onRest);
    const unsubscribe = useStore.subscribe((s) => s.flight, obey);
    return () => {
      map.off("moveend", onRest);
      unsubscribe();
    };
  }, [map]);
}
