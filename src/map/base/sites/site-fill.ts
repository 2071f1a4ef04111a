import type { BaseLayer } from "../layer.ts";
import { FADE_FROM_ZOOM, fadeIn } from "../zoom.ts";

/** Built sites, quietly filled: campuses, hospitals, plants, business parks, the airport. */
export const siteFill: BaseLayer = ({ tokens }) => ({
  id: "base-site",
  type: "fill",
  source: "base-sites",
  minzoom: FADE_FROM_ZOOM,
  paint: { "fill-color": tokens.site, "fill-opacity": fadeIn() },
});
