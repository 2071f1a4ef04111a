import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Outline of the province. */
export const provinceLine: BaseLayer = ({ tokens }) => ({
  id: "base-province-line",
  type: "line",
  source: "base-admin",
  filter: ["==", ["get", "level"], "province"],
  layout: { "line-join": "round" },
  paint: { "line-color": tokens.provinceLine, "line-width": byZoom([5, 0.9], [9, 1.4], [13, 2]) },
});
