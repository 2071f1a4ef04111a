import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import { FONT_REGULAR, LABEL_COLOURS, type MapTheme } from "../theme.ts";

const SIDES: FilterSpecification = [
  "match",
  ["geometry-type"],
  ["LineString", "MultiLineString"],
  true,
  false,
];
const GROUND: FilterSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];

/** Hosts of the shown marks as quiet grounds; the host of a hovered or selected mark lights up as a whole,
 * without a line, because its unstated sides claim nothing. */
export function hostLayers(theme: MapTheme): LayerSpecification[] {
  const { ink } = LABEL_COLOURS[theme];
  return [
    {
      id: "host-ground",
      type: "fill",
      source: "area-hosts",
      filter: GROUND,
      paint: { "fill-color": ink, "fill-opacity": theme === "light" ? 0.045 : 0.07 },
    },
    {
      id: "host-side",
      type: "line",
      source: "area-hosts",
      filter: SIDES,
      paint: { "line-color": ink, "line-width": 1, "line-opacity": 0.4, "line-dasharray": [4, 2.5] },
    },
    {
      id: "host-fill",
      type: "fill",
      source: "place-extents",
      paint: {
        "fill-color": ink,
        "fill-opacity": ["case", ["boolean", ["feature-state", "lit"], false], 0.14, 0],
      },
    },
  ];
}

/** Names of the hosts, quieter than any area. */
export function hostLabelLayer(theme: MapTheme): LayerSpecification {
  const { second, paper } = LABEL_COLOURS[theme];
  return {
    id: "host-label",
    type: "symbol",
    source: "area-hosts",
    // In the view of the province the names would crowd the cluster marks.
    minzoom: 7.5,
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONT_REGULAR,
      "text-size": ["interpolate", ["linear"], ["zoom"], 8, 11, 12, 13.5],
      "text-letter-spacing": 0.12,
      "text-max-width": 9,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.8,
    },
    paint: { "text-color": second, "text-halo-color": paper, "text-halo-width": 1.6 },
  };
}
