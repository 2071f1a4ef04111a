import type { ExpressionSpecification } from "maplibre-gl";
import { nameIn, textSize } from "../language.ts";
import type { BaseLayer } from "../layer.ts";
import { byZoom } from "../zoom.ts";
import { lineTextLayout, textPaint } from "./text.ts";

/** Names along expressways, with the number of the route where it has one. */
export const expresswayLabel: BaseLayer = (context) => {
  const name = nameIn(context.language);
  const nameAndNumber: ExpressionSpecification = [
    "case",
    ["has", "ref"],
    ["concat", name, " ", ["get", "ref"]],
    name,
  ];
  return {
    id: "base-label-expressway",
    type: "symbol",
    source: "base-roads",
    minzoom: 9.5,
    filter: ["all", ["==", ["get", "class"], "motorway"], ["has", "name"]],
    layout: {
      ...lineTextLayout(context),
      "text-field": nameAndNumber,
      "symbol-spacing": 560,
      "text-size": byZoom([9.5, textSize(context.language, 10)], [13, textSize(context.language, 12)]),
    },
    paint: textPaint(context, context.tokens.label),
  };
};
