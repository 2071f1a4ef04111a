import type { BaseLayer } from "../layer.ts";
import { byZoom, FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Expressways: with the rivers, what one finds one's way by. */
export const expressway: BaseLayer = ({ tokens }) => ({
  id: "base-road-expressway",
  type: "line",
  source: "base-roads",
  minzoom: FADE_FROM_ZOOM,
  filter: ["==", ["get", "class"], "motorway"],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.expressway,
    "line-width": byZoom([9, 1], [11, 1.9], [14, 5.6]),
    "line-opacity": fadeIn(),
  },
});
