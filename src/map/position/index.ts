import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { metresAsPixels } from "../areas/expressions.ts";
import type { MapTheme } from "../theme.ts";

const COLOUR: Record<MapTheme, string> = { light: "#1a5fd0", dark: "#8ab6ff" };

/** Source of the reader's own position; empty until asked for. */
export function positionSource(): Record<string, SourceSpecification> {
  return { position: { type: "geojson", data: { type: "FeatureCollection", features: [] } } };
}

/** The reader's own position with its accuracy. */
export function positionLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: "position-accuracy",
      type: "circle",
      source: "position",
      paint: {
        "circle-radius": metresAsPixels("accuracyM"),
        "circle-color": COLOUR[theme],
        "circle-opacity": 0.15,
      },
    },
    {
      id: "position-point",
      type: "circle",
      source: "position",
      paint: {
        "circle-radius": 6,
        "circle-color": COLOUR[theme],
        "circle-stroke-color": "#ffffff",
        "circle-stroke-width": 2,
      },
    },
  ];
}
