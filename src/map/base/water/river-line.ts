import type { BaseLayer } from "../layer.ts";
import { FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Centre lines of the rivers that carry orientation. */
export const riverLine: BaseLayer = ({ tokens }) => ({
  id: "base-river",
  type: "line",
  source: "base-rivers",
  minzoom: FADE_FROM_ZOOM,
  filter: ["all", ["<=", ["get", "rank"], 2], ["!=", ["get", "kind"], "axis"]],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.river,
    "line-width": [
      "interpolate",
      ["linear"],
      ["zoom"],
      9,
      ["case", ["==", ["get", "rank"], 1], 1.1, 0.5],
      13,
      ["case", ["==", ["get", "rank"], 1], 3, 2],
    ],
    "line-opacity": fadeIn(),
  },
});
