import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of the neighbouring provinces, quieter than the cities. */
export const provinceLabel: BaseLayer = (context) => ({
  id: "base-label-province",
  type: "symbol",
  source: "base-places",
  minzoom: 4.5,
  maxzoom: 8.5,
  filter: ["==", ["get", "kind"], "province"],
  layout: {
    ...textLayout(context),
    "text-size": byZoom([5, textSize(context.language, 10.5)], [8, textSize(context.language, 13)]),
    "text-letter-spacing": context.language === "zh" ? 0.3 : 0.08,
  },
  paint: { ...textPaint(context, context.tokens.label), "text-halo-color": context.tokens.outside },
});
