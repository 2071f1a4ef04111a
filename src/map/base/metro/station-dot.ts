import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";

/** Metro stations as small rings. */
export const metroStationDot: BaseLayer = ({ tokens }) => ({
  id: "base-metro-station",
  type: "circle",
  source: "base-stations",
  minzoom: 12,
  filter: ["==", ["get", "kind"], "metro"],
  paint: {
    "circle-radius": byZoom([12, 1.8], [14, 3.2]),
    "circle-color": tokens.stationCore,
    "circle-stroke-color": tokens.station,
    "circle-stroke-width": byZoom([12, 0.8], [14, 1.2]),
    "circle-opacity": byZoom([12, 0], [12.3, 1]),
    "circle-stroke-opacity": byZoom([12, 0], [12.3, 1]),
  },
});
