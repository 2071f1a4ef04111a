import "./maplibre.css";
import { useEffect, useMemo, useRef } from "react";
import type { Geometry } from "../api/geometry.ts";
import { useI18n } from "../i18n/i18n.ts";
import { atlasFacets } from "../model/area-facets.ts";
import { areaFeatures } from "../model/area-features.ts";
import type { AtlasIndex } from "../model/atlas-index.ts";
import { chosenCount, filterAreas } from "../model/filter-areas.ts";
import type { BuiltPlace } from "../model/schema/built-place.ts";
import { useStore } from "../store/store.ts";
import styles from "./map-view.module.css";
import type { MapTheme } from "./theme.ts";
import { useCamera } from "./use-camera.ts";
import { useFeatureState } from "./use-feature-state.ts";
import { useFirstDrawing } from "./use-first-drawing.ts";
import { useMapInstance } from "./use-map-instance.ts";
import { usePointer } from "./use-pointer.ts";
import { usePosition } from "./use-position.ts";
import { usePrintCopy } from "./use-print-copy.ts";
import { useStageScale } from "./use-stage-scale.ts";
import { useStyle } from "./use-style.ts";

interface MapViewProps {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  geometry: Geometry;
  theme: MapTheme;
}

/** The map: the shown layouts on the base map. Every action on it has a twin in the panel. */
export function MapView({ index, places, geometry, theme }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const printCopy = useRef<HTMLCanvasElement>(null);
  const { language, t } = useI18n();
  const shown = useStore((s) => s.shown);
  const fillOpacity = useStore((s) => s.fillOpacity);
  const filters = useStore((s) => s.filters);
  const map = useMapInstance(container);
  const matching = useMemo(
    () =>
      chosenCount(filters) > 0
        ? filterAreas(atlasFacets(index, places, new Date()), filters).matching
        : undefined,
    [index, places, filters],
  );
  const features = useMemo(
    () => areaFeatures(index, places, geometry, shown, language, matching && ((key) => matching.has(key))),
    [index, places, geometry, shown, language, matching],
  );
  useStyle(map, theme, language, features, geometry.extents, fillOpacity);
  useFeatureState(map, index, places);
  useFirstDrawing(map);
  useStageScale(map, container);
  useCamera(map);
  usePointer(map);
  usePosition(map);
  usePrintCopy(map, printCopy);
  const label = t("map.label");
  useEffect(() => {
    map?.getCanvas().setAttribute("aria-label", label);
  }, [map, label]);
  return (
    <>
      <div ref={container} className={styles["map"]} data-testid="map" data-ready={map !== null} />
      <canvas ref={printCopy} className={styles["printCopy"]} aria-hidden="true" />
    </>
  );
}
