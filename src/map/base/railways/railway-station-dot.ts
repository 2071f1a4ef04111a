import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Railway stations as small filled dots. */
export const railwayStationDot: BaseLayer = ({ tokens }) => ({
  id: "base-railway-station",
  type: "circle",
  source: "base-stations",
  minzoom: 10,
  filter: ["==", ["get", "kind"], "railway"],
  paint: {
    "circle-radius": byZoom([10, 1.8], [14, 3.4]),
    "circle-color": tokens.station,
    "circle-stroke-color": tokens.halo,
    "circle-stroke-width": 1,
  },
});
