import type { Map as MapLibreMap } from "maplibre-gl";
import { useCallback, useEffect, useRef, useState } from "react";
import styles from "./layout-map.module.css";
import { LayoutMap, type LayoutMapData } from "./layout-map.tsx";
import { syncCameras } from "./sync-cameras.ts";

interface LayoutMapPairProps extends LayoutMapData {
  layouts: { id: string; slot: number; label: string }[];
  mode: "split" | "swipe";
  divider: number;
}

/** Two maps whose cameras move together, side by side or one over the other. */
export function LayoutMapPair({ layouts, mode, divider, ...data }: LayoutMapPairProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<MapLibreMap | null>(null);
  const [right, setRight] = useState<MapLibreMap | null>(null);
  const handleLeft = useCallback((map: MapLibreMap | null) => setLeft(map), []);
  const handleRight = useCallback((map: MapLibreMap | null) => setRight(map), []);
  useEffect(() => (left && right ? syncCameras(left, right) : undefined), [left, right]);
  useEffect(() => {
    frame.current?.style.setProperty("--divider", `${divider * 100}%`);
  }, [divider]);
  return (
    <div ref={frame} className={styles["pair"]} data-mode={mode}>
      {layouts.slice(0, 2).map((layout, side) => (
        <div key={layout.id} className={styles["pane"]}>
          <LayoutMap {...data} layout={layout} onMap={side === 0 ? handleLeft : handleRight} />
        </div>
      ))}
    </div>
  );
}
