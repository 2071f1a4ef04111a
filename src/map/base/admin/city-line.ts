import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Lines between cities. */
export const cityLine: BaseLayer = ({ tokens }) => ({
  id: "base-city-line",
  type: "line",
  source: "base-admin",
  filter: ["==", ["get", "level"], "city"],
  layout: { "line-join": "round" },
  paint: {
    "line-color": tokens.cityLine,
    "line-width": byZoom([5, 0.6], [9, 1.1], [13, 1.6]),
    "line-dasharray": [6, 2, 1.5, 2],
  },
});
