import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of cities, in the view of the province. */
export const cityLabel: BaseLayer = (context) => ({
  id: "base-label-city",
  type: "symbol",
  source: "base-places",
  minzoom: 4.5,
  maxzoom: 9.2,
  filter: ["==", ["get", "kind"], "city"],
  layout: {
    ...textLayout(context),
    "text-size": byZoom([5, textSize(context.language, 11)], [9, textSize(context.language, 15)]),
    "text-letter-spacing": context.language === "zh" ? 0.12 : 0.02,
  },
  paint: { ...textPaint(context, context.tokens.placeLabel), "text-opacity": byZoom([8.6, 1], [9.2, 0]) },
});
