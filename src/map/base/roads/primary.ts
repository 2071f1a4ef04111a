import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Primary roads and the named city roads. */
export const primaryRoad: BaseLayer = ({ tokens }) => ({
  id: "base-road-primary",
  type: "line",
  source: "base-roads",
  minzoom: 10.5,
  filter: ["in", ["get", "class"], ["literal", ["primary", "secondary"]]],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.primary,
    "line-width": byZoom([10.5, 0.7], [12, 1.5], [14, 4]),
    "line-opacity": byZoom([10.5, 0], [11.2, 1]),
  },
});
