import type { BaseLayer } from "../layer.ts";
import { byZoom, FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Edges of expressways. */
export const expresswayCasing: BaseLayer = ({ tokens }) => ({
  id: "base-road-expressway-casing",
  type: "line",
  source: "base-roads",
  minzoom: FADE_FROM_ZOOM,
  filter: ["==", ["get", "class"], "motorway"],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: {
    "line-color": tokens.expresswayCasing,
    "line-width": byZoom([9, 1.7], [11, 3], [14, 7.5]),
    "line-opacity": fadeIn(),
  },
});
