import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Ramps and junctions of expressways. */
export const ramp: BaseLayer = ({ tokens }) => ({
  id: "base-road-ramp",
  type: "line",
  source: "base-roads",
  minzoom: 11,
  filter: ["==", ["get", "class"], "ramp"],
  layout: { "line-cap": "round", "line-join": "round" },
  paint: { "line-color": tokens.expressway, "line-width": byZoom([11, 0.8], [14, 2.4]) },
});
