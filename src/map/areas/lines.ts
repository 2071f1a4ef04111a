import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapTheme } from "../theme.ts";
import { byState, familyColour } from "./expressions.ts";

const inwards: ExpressionSpecification = ["*", ["get", "ring"], 2.5];

function line(
  id: string,
  theme: MapTheme,
  classNames: string[],
  width: number,
  dash?: number[],
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "area-lines",
    filter: ["in", ["get", "class"], ["literal", classNames]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": familyColour(theme),
      "line-width": byState(width + 1.6, width + 0.8, width),
      "line-offset": inwards,
      ...(dash && { "line-dasharray": dash }),
    },
  };
}

/**
 * Outlines by precision class: solid, thin, dashed where a side is stated, dotted. A belt whose members have no extent
 * is the thin line that joins them.
 */
export function lineLayers(theme: MapTheme): LayerSpecification[] {
  return [
    line("area-line-boundary", theme, ["boundary"], 1.5),
    line("area-line-derived", theme, ["derived", "located", "hosted"], 0.9),
    line("area-line-outlined", theme, ["outlined"], 1.5, [4, 2.5]),
    line("area-line-sized", theme, ["sized"], 1.5, [0.6, 1.8]),
    {
      id: "area-selected-halo",
      type: "line",
      source: "area-extents",
      layout: { "line-join": "round" },
      paint: {
        "line-color": familyColour(theme),
        "line-width": 7,
        "line-blur": 5,
        "line-opacity": byState(0.55, 0, 0),
      },
    },
  ];
}
