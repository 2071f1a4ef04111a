import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { metresAsPixels } from "../areas/expressions.ts";
import { LABEL_COLOURS, type MapTheme } from "../theme.ts";

const COLOUR: Record<MapTheme, string> = { light: "#1a5fd0", dark: "#8ab6ff" };

/** Sources of the reader's own position and of the spot looked at; empty until asked for. */
export function positionSource(): Record<string, SourceSpecification> {
  const empty: SourceSpecification = { type: "geojson", data: { type: "FeatureCollection", features: [] } };
  return { position: empty, spot: empty };
}

/** The reader's own position with its accuracy, and the spot looked at as a cross-haired ring. */
export function positionLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: "spot-ring",
      type: "circle",
      source: "spot",
      paint: {
        "circle-radius": 7,
        "circle-color": "rgba(0,0,0,0)",
        "circle-stroke-color": LABEL_COLOURS[theme].ink,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "spot-point",
      type: "circle",
      source: "spot",
      paint: { "circle-radius": 2, "circle-color": LABEL_COLOURS[theme].ink },
    },
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
