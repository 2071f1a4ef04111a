import type { BaseLayer } from "../layer.ts";
import { byZoom, FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Railways. */
export const railway: BaseLayer = ({ tokens }) => ({
  id: "base-railway",
  type: "line",
  source: "base-railways",
  minzoom: FADE_FROM_ZOOM,
  paint: {
    "line-color": tokens.railway,
    "line-width": byZoom([9, 0.7], [13, 1.3]),
    "line-dasharray": [5, 3],
    "line-opacity": fadeIn(0.9),
  },
});
