import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { dataUrl } from "../api/data-url.ts";
import type { AreaFeatures } from "../model/area-features.ts";
import type { Language } from "../model/quantity.ts";
import type { PlaceExtents } from "../model/schema/geometry.ts";
import { areaShapeLayers } from "./areas/index.ts";
import { mapStyle } from "./style.ts";
import type { MapTheme } from "./theme.ts";

/** Source of each kind of area feature. */
const SOURCE_OF: Record<keyof AreaFeatures, string> = {
  extents: "area-extents",
  lines: "area-lines",
  points: "area-points",
  anchors: "area-anchors",
  hosts: "area-hosts",
};

/** Keeps the style in step: a new style for theme and language, new data for layouts, new paint for opacity. */
export function useStyle(
  map: MapLibreMap | null,
  theme: MapTheme,
  language: Language,
  features: AreaFeatures,
  extents: PlaceExtents,
  fillOpacity: number,
): void {
  const latest = useRef({ features, fillOpacity });
  useEffect(() => {
    latest.current = { features, fillOpacity };
  });
  useEffect(() => {
    map?.setStyle(mapStyle({ theme, language, extents, url: dataUrl, ...latest.current }), { diff: true });
  }, [map, theme, language, extents]);
  useEffect(() => {
    for (const [kind, source] of Object.entries(SOURCE_OF)) {
      void map?.getSource<GeoJSONSource>(source)?.setData(features[kind as keyof AreaFeatures]);
    }
  }, [map, features]);
  useEffect(() => {
    for (const layer of areaShapeLayers(theme, fillOpacity)) {
      if (layer.type !== "fill" || !map?.getLayer(layer.id)) continue;
      map.setPaintProperty(layer.id, "fill-opacity", layer.paint?.["fill-opacity"]);
    }
  }, [map, theme, fillOpacity]);
}
