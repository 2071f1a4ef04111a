import { Map as MapLibreMap, ScaleControl } from "maplibre-gl";
import { type RefObject, useEffect, useState } from "react";
import { useStore } from "../store/store.ts";
import { addImages } from "./images.ts";
import "./worker.ts";

/** Middle of the ten parks; only seen until the first fit. */
const FIRST_CENTRE: [number, number] = [108.78, 34.38];

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** Creates the map once in the container, removes it at the end; null until its first style is in. */
export function useMapInstance(container: RefObject<HTMLDivElement | null>): MapLibreMap | null {
  const [map, setMap] = useState<MapLibreMap | null>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const { notify, dismiss, camera } = useStore.getState();
    if (!hasWebGl()) {
      notify({ kind: "no-webgl" });
      return undefined;
    }
    const created = new MapLibreMap({
      container: element,
      style: { version: 8, sources: {}, layers: [] },
      center: camera ? [camera.longitude, camera.latitude] : FIRST_CENTRE,
      zoom: camera?.zoom ?? 9.4,
      minZoom: 4.5,
      maxZoom: 17,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      canvasContextAttributes: { antialias: true },
      fadeDuration: 150,
    });
    created.touchZoomRotate.disableRotation();
    created.keyboard.disableRotation();
    created.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-right");
    created.on("webglcontextlost", () => notify({ kind: "context-lost" }));
    created.on("webglcontextrestored", () => dismiss({ kind: "context-lost" }));
    created.on("error", ({ error }) => {
      const file = /data\/[\w/.-]+/.exec(error.message)?.[0];
      if (file) notify({ kind: "data-file", file });
    });
    created.once("load", () => {
      addImages(created);
      // Tests and browser tools reach the map through its element.
      Object.assign(element, { map: created });
      setMap(created);
    });
    return () => {
      setMap(null);
      created.remove();
    };
  }, [container]);
  return map;
}
