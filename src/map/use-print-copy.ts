import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect } from "react";

/** Copies the map into a plain canvas before printing: a printer does not see what WebGL has drawn. */
export function usePrintCopy(map: MapLibreMap | null, copy: RefObject<HTMLCanvasElement | null>): void {
  useEffect(() => {
    if (!map) return undefined;
    const draw = (): void => {
      const target = copy.current;
      if (!target) return;
      map.redraw();
      const source = map.getCanvas();
      target.width = source.width;
      target.height = source.height;
      target.getContext("2d")?.drawImage(source, 0, 0);
    };
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, [map, copy]);
}
