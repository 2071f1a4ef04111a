import type { ExpressionSpecification } from "maplibre-gl";
import { PALETTES } from "../../model/palette.ts";
import type { MapTheme } from "../theme.ts";

/** Colour of the family that a property names. */
export function familyColour(theme: MapTheme, property = "family"): ExpressionSpecification {
  const { families } = PALETTES[theme];
  const branches = families.flatMap((colour, family) => [family, colour]);
  return ["match", ["get", property], ...branches, families[0]] as unknown as ExpressionSpecification;
}

/** One value while the feature is selected, another while it is hovered, a third otherwise. */
export function byState(selected: number, hovered: number, otherwise: number): ExpressionSpecification {
  return [
    "case",
    ["boolean", ["feature-state", "selected"], false],
    selected,
    ["boolean", ["feature-state", "hovered"], false],
    hovered,
    otherwise,
  ];
}

/** Metres that one pixel covers at zoom 0 on the latitude of Xi'an (34.3 N): 78271.517 m × cos 34.3°. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 64_660;

/** A length in metres, given by a property, as pixels that grow with the zoom. */
export function metresAsPixels(property: string): ExpressionSpecification {
  const atZoom = (zoom: number): ExpressionSpecification => [
    "*",
    ["get", property],
    2 ** zoom / METRES_PER_PIXEL_AT_ZOOM_0,
  ];
  return ["interpolate", ["exponential", 2], ["zoom"], 0, atZoom(0), 22, atZoom(22)];
}
