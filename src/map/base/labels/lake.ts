import { textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of lakes and reservoirs. */
export const lakeLabel: BaseLayer = (context) => ({
  id: "base-label-lake",
  type: "symbol",
  source: "base-water",
  minzoom: 11,
  filter: ["all", ["has", "name"], ["!=", ["get", "kind"], "river"]],
  layout: {
    ...textLayout(context),
    "symbol-sort-key": ["get", "rank"],
    "text-size": byZoom([11, textSize(context.language, 10.5)], [14, textSize(context.language, 12.5)]),
  },
  paint: textPaint(context, context.tokens.waterLabel),
});
