import type { ExpressionSpecification } from "maplibre-gl";
import { nameIn, textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { textLayout, textPaint } from "./text.ts";

/** Names of campuses and hospitals; a university has its campus on a second line. Universities from zoom 12, the rest from 13. */
export const siteLabel: BaseLayer = (context) => {
  const name = nameIn(context.language);
  const campus: ExpressionSpecification = ["get", context.language === "en" ? "campus_en" : "campus"];
  return {
    id: "base-label-site",
    type: "symbol",
    source: "base-site-labels",
    minzoom: 12,
    filter: ["step", ["zoom"], ["==", ["get", "rank"], 1], 13, true],
    layout: {
      ...textLayout(context),
      "text-field": ["case", ["has", "campus"], ["concat", name, "\n", campus], name],
      "symbol-sort-key": ["get", "rank"],
      "text-size": byZoom([12, textSize(context.language, 10)], [14, textSize(context.language, 11.5)]),
      "text-padding": 10,
    },
    paint: textPaint(context, context.tokens.label),
  };
};
