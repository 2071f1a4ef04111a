import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FONT_BOLD, FONT_REGULAR, LABEL_COLOURS, type MapTheme } from "../theme.ts";
import { familyColour } from "./expressions.ts";

const nameAndFigure: ExpressionSpecification = [
  "case",
  ["==", ["get", "figure"], ""],
  ["format", ["get", "name"], {}],
  [
    "format",
    ["get", "name"],
    {},
    "\n",
    {},
    ["get", "figure"],
    { "font-scale": 0.88, "text-font": ["literal", FONT_REGULAR] },
  ],
];

const TEXT = {
  "text-field": nameAndFigure,
  "text-font": FONT_BOLD,
  "text-size": ["interpolate", ["linear"], ["zoom"], 8, 11.5, 12, 14.5] as ExpressionSpecification,
  "text-max-width": 8,
  "text-line-height": 1.25,
  "text-padding": 3,
  "symbol-sort-key": ["get", "rank"] as ExpressionSpecification,
};

/**
 * Keeps labels off the marks of other places: an invisible icon of the size of a mark, which the engine places first
 * because it lies on top.
 */
export function markGuardLayer(): LayerSpecification {
  return {
    id: "area-mark-guard",
    type: "symbol",
    source: "area-points",
    layout: { "icon-image": "mark-guard", "icon-allow-overlap": true, "icon-padding": 1 },
  };
}

/** Names of areas with their headline figure; whatever would collide gives way. */
export function areaLabelLayers(theme: MapTheme): LayerSpecification[] {
  const { paper } = LABEL_COLOURS[theme];
  const paint = {
    "text-color": familyColour(theme),
    "text-halo-color": paper,
    "text-halo-width": 1.8,
    "text-halo-blur": 0.4,
  };
  return [
    {
      id: "area-label-extent",
      type: "symbol",
      source: "area-anchors",
      layout: {
        ...TEXT,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
      },
      paint,
    },
    {
      id: "area-label-point",
      type: "symbol",
      source: "area-points",
      filter: ["!", ["has", "point_count"]],
      layout: {
        ...TEXT,
        "text-variable-anchor": [
          "left",
          "right",
          "bottom",
          "top",
          "bottom-left",
          "top-left",
          "bottom-right",
          "top-right",
        ],
        "text-radial-offset": 0.95,
        "text-justify": "auto",
      },
      paint,
    },
    {
      id: "area-label-cluster",
      type: "symbol",
      source: "area-points",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["to-string", ["get", "point_count"]],
        "text-font": FONT_BOLD,
        "text-size": 11,
        "text-allow-overlap": true,
      },
      paint: { "text-color": paper },
    },
  ];
}
