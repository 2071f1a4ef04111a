import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Metro lines in their own colours, so thin and pale that they stay behind the areas. */
export const metroLine: BaseLayer = () => ({
  id: "base-metro-line",
  type: "line",
  source: "base-metro",
  minzoom: 11,
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": ["get", "colour"],
    "line-width": byZoom([11, 1], [14, 2.4]),
    "line-opacity": byZoom([11, 0], [11.6, 0.32], [14, 0.5]),
  },
});
