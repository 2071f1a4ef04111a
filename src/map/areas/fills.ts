import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapTheme } from "../theme.ts";
import { byState, familyColour } from "./expressions.ts";

/** Surfaces: tinted paper; a sized shape is hatched, because only its position and its area are known. */
export function fillLayers(theme: MapTheme, opacity: number): LayerSpecification[] {
  const strength = theme === "light" ? 1 : 1.3;
  const scaled = (value: number): number => Math.min(1, value * opacity * strength);
  return [
    {
      id: "area-fill",
      type: "fill",
      source: "area-extents",
      paint: {
        "fill-color": familyColour(theme),
        "fill-opacity": byState(scaled(0.3), scaled(0.22), scaled(0.12)),
        "fill-antialias": false,
      },
    },
    {
      id: "area-hatch",
      type: "fill",
      source: "area-extents",
      filter: ["==", ["get", "class"], "sized"],
      paint: {
        "fill-pattern": [
          "concat",
          `hatch-${theme}-`,
          ["to-string", ["get", "family"]],
        ] as ExpressionSpecification,
        "fill-opacity": Math.min(1, 0.2 + 0.6 * opacity),
      },
    },
  ];
}
