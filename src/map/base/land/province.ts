import type { BaseLayer } from "../layer.ts";

/** The province: the paper that the atlas is drawn on. */
export const province: BaseLayer = ({ tokens }) => ({
  id: "base-land",
  type: "fill",
  source: "base-land",
  paint: { "fill-color": tokens.land, "fill-antialias": false },
});
