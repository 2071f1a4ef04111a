import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { lineTextLayout, textPaint } from "./text.ts";

/** Names along trunk roads, and from zoom 12.5 along primary roads. */
export const roadLabel: BaseLayer = (context) => ({
  id: "base-label-road",
  type: "symbol",
  source: "base-roads",
  minzoom: 11,
  filter: [
    "all",
    ["has", "name"],
    [
      "step",
      ["zoom"],
      ["==", ["get", "class"], "trunk"],
      12.5,
      ["in", ["get", "class"], ["literal", ["trunk", "primary", "secondary"]]],
    ],
  ],
  layout: {
    ...lineTextLayout(context),
    "symbol-sort-key": ["match", ["get", "class"], "trunk", 1, "primary", 2, 3],
    "symbol-spacing": 520,
    "text-size": byZoom([11, textSize(context.language, 10)], [14, textSize(context.language, 12)]),
  },
  paint: textPaint(context, context.tokens.label),
});
