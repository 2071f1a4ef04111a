import type { BaseLayer } from "../layer.ts";
import { byZoom, FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Edges of trunk roads. */
export const trunkCasing: BaseLayer = ({ tokens }) => ({
  id: "base-road-trunk-casing",
  type: "line",
  source: "base-roads",
  minzoom: FADE_FROM_ZOOM,
  filter: ["==", ["get", "class"], "trunk"],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.trunkCasing,
    "line-width": byZoom([9, 1.1], [11, 2.4], [14, 6.5]),
    "line-opacity": fadeIn(),
  },
});
