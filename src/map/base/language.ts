import type { ExpressionSpecification } from "maplibre-gl";
import type { Language } from "../../model/quantity.ts";

/** The name of a feature in the language of the view; every named feature of the base map has both. */
export function nameIn(language: Language): ExpressionSpecification {
  return ["get", language === "en" ? "name_en" : "name"];
}

/** Smallest size of a name in pixels, which a hall draws as 24 px at 1080 lines. */
const SMALLEST_PX = 10;

/** Latin letters need smaller sizes and wider lines than Chinese characters to take the same room. */
export function textSize(language: Language, size: number): number {
  return language === "en" ? Math.max(SMALLEST_PX, size - 0.5) : size;
}
