import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of districts and counties; those of the city map before the rest of the province. */
export const districtLabel: BaseLayer = (context) => ({
  id: "base-label-district",
  type: "symbol",
  source: "base-places",
  minzoom: 8.2,
  maxzoom: 13.6,
  filter: [">=", ["get", "rank"], 2],
  layout: {
    ...textLayout(context),
    "symbol-sort-key": ["get", "rank"],
    "text-size": byZoom([8.2, textSize(context.language, 10.5)], [12, textSize(context.language, 14)]),
    "text-letter-spacing": context.language === "zh" ? 0.15 : 0.03,
  },
  paint: { ...textPaint(context, context.tokens.placeLabel), "text-opacity": byZoom([8.2, 0], [8.8, 1]) },
});
