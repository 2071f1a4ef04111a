import type { LayerSpecification } from "maplibre-gl";
import { LABEL_COLOURS, type MapTheme } from "../theme.ts";

/** The host of a hovered or selected mark lights up as a whole. */
export function hostLayers(theme: MapTheme): LayerSpecification[] {
  const { ink } = LABEL_COLOURS[theme];
  return [
    {
      id: "host-fill",
      type: "fill",
      source: "place-extents",
      paint: {
        "fill-color": ink,
        "fill-opacity": ["case", ["boolean", ["feature-state", "lit"], false], 0.1, 0],
      },
    },
    {
      id: "host-line",
      type: "line",
      source: "place-extents",
      paint: {
        "line-color": ink,
        "line-width": 1.5,
        "line-opacity": ["case", ["boolean", ["feature-state", "lit"], false], 0.55, 0],
      },
    },
  ];
}
