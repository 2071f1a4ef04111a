import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { lineTextLayout, textPaint } from "./text.ts";

/** Names along rivers, the great ones first; canals and streams from zoom 12. */
export const riverLabel: BaseLayer = (context) => ({
  id: "base-label-river",
  type: "symbol",
  source: "base-rivers",
  minzoom: 9,
  filter: ["step", ["zoom"], ["==", ["get", "rank"], 1], 11, ["<=", ["get", "rank"], 2], 12, true],
  layout: {
    ...lineTextLayout(context),
    "symbol-sort-key": ["get", "rank"],
    "symbol-spacing": 420,
    "text-size": byZoom([9, textSize(context.language, 10.5)], [13, textSize(context.language, 13)]),
    "text-letter-spacing": context.language === "zh" ? 0.25 : 0.05,
  },
  paint: textPaint(context, context.tokens.waterLabel),
});
