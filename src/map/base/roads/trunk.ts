import type { BaseLayer } from "../layer.ts";
import { byZoom, FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Trunk roads: national roads, ring roads, city expressways. */
export const trunk: BaseLayer = ({ tokens }) => ({
  id: "base-road-trunk",
  type: "line",
  source: "base-roads",
  minzoom: FADE_FROM_ZOOM,
  filter: ["==", ["get", "class"], "trunk"],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.trunk,
    "line-width": byZoom([9, 0.5], [11, 1.4], [14, 4.8]),
    "line-opacity": fadeIn(),
  },
});
