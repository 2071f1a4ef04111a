import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Canals and streams, from nearer. */
export const streamLine: BaseLayer = ({ tokens }) => ({
  id: "base-stream",
  type: "line",
  source: "base-rivers",
  minzoom: 11,
  filter: ["==", ["get", "rank"], 3],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.river,
    "line-width": byZoom([11, 0.6], [14, 1.6]),
    "line-opacity": byZoom([11, 0], [11.5, 1]),
  },
});
