import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useMemo, useRef } from "react";
import type { Geometry } from "../api/geometry.ts";
import { useI18n } from "../i18n/i18n.ts";
import { areaFeatures } from "../model/area-features.ts";
import type { AtlasIndex } from "../model/atlas-index.ts";
import type { Box } from "../model/box.ts";
import type { BuiltPlace } from "../model/schema/built-place.ts";
import styles from "./layout-map.module.css";
import type { MapTheme } from "./theme.ts";
import { useFeatureState } from "./use-feature-state.ts";
import { useMapInstance } from "./use-map-instance.ts";
import { usePointer } from "./use-pointer.ts";
import { usePrintCopy } from "./use-print-copy.ts";
import { useStyle } from "./use-style.ts";

/** Pixels kept free around what the map shows first. */
const MARGIN_PX = 36;

/** What every map of a pair needs beside its layout. */
export interface LayoutMapData {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  geometry: Geometry;
  theme: MapTheme;
  /** What it shows first. */
  bounds: Box | undefined;
}

interface LayoutMapProps extends LayoutMapData {
  layout: { id: string; slot: number; label: string };
  /** Told when the map is there and when it is gone. */
  onMap: (map: MapLibreMap | null) => void;
}

/** One layout on a map of its own, with a camera of its own. */
export function LayoutMap({ index, places, geometry, theme, bounds, layout, onMap }: LayoutMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const printCopy = useRef<HTMLCanvasElement>(null);
  const { language } = useI18n();
  const map = useMapInstance(container);
  const { id, slot, label } = layout;
  const features = useMemo(
    () => areaFeatures(index, places, geometry, [{ id, slot }], language),
    [index, places, geometry, id, slot, language],
  );
  useStyle(map, theme, language, features, geometry.extents, 1);
  useFeatureState(map, index, places);
  usePointer(map);
  usePrintCopy(map, printCopy);
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  useEffect(() => {
    if (map && bounds) map.fitBounds(bounds, { padding: MARGIN_PX, animate: false });
  }, [map, bounds]);
  useEffect(() => {
    map?.getCanvas().setAttribute("aria-label", label);
  }, [map, label]);
  return (
    <>
      <div ref={container} className={styles["map"]} data-testid="layout-map" data-ready={map !== null} />
      <canvas ref={printCopy} className={styles["printCopy"]} aria-hidden="true" />
    </>
  );
}
