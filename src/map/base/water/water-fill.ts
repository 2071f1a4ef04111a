import type { BaseLayer } from "../layer.ts";
import { FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Rivers with banks, lakes and reservoirs. */
export const waterFill: BaseLayer = ({ tokens }) => ({
  id: "base-water",
  type: "fill",
  source: "base-water",
  minzoom: FADE_FROM_ZOOM,
  paint: { "fill-color": tokens.water, "fill-opacity": fadeIn() },
});
