import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of the airport and railway stations, and from zoom 12.5 of interchanges, 13 of all metro stations. */
export const stationLabel: BaseLayer = (context) => ({
  id: "base-label-station",
  type: "symbol",
  source: "base-stations",
  minzoom: 9.5,
  filter: [
    "step",
    ["zoom"],
    ["==", ["get", "rank"], 1],
    10.8,
    ["<=", ["get", "rank"], 2],
    12.5,
    ["<=", ["get", "rank"], 3],
    13,
    true,
  ],
  layout: {
    ...textLayout(context),
    "symbol-sort-key": ["get", "rank"],
    "text-size": byZoom([9.5, textSize(context.language, 10.5)], [14, textSize(context.language, 12)]),
    "text-variable-anchor": ["top", "bottom", "left", "right"],
    "text-radial-offset": ["match", ["get", "kind"], "airport", 0, 0.55],
    "text-justify": "auto",
  },
  paint: textPaint(context, context.tokens.label),
});
