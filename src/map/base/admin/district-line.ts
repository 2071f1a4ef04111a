import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Lines between districts and counties of one city. */
export const districtLine: BaseLayer = ({ tokens }) => ({
  id: "base-district-line",
  type: "line",
  source: "base-admin",
  minzoom: 7,
  filter: ["==", ["get", "level"], "district"],
  layout: { "line-join": "round" },
  paint: {
    "line-color": tokens.districtLine,
    "line-width": byZoom([7, 0.6], [12, 1.2]),
    "line-dasharray": [3, 2],
    "line-opacity": byZoom([7, 0], [8.2, 1]),
  },
});
