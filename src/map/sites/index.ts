import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Language } from "../../model/quantity.ts";
import { byState } from "../areas/expressions.ts";
import { FONT_REGULAR, LABEL_COLOURS, type MapTheme } from "../theme.ts";

/** Zoom from which the sites of named organizations appear. */
const MIN_ZOOM = 11;

/** Civil sites of organizations that the documents name. */
export function siteSource(url: string): Record<string, SourceSpecification> {
  return { "organization-sites": { type: "geojson", data: url, promoteId: "id" } };
}

/** Sites: a thin outline or a small square-cornered mark, named from zoom 12. */
export function siteLayers(theme: MapTheme, language: Language): LayerSpecification[] {
  const { ink, second, paper } = LABEL_COLOURS[theme];
  return [
    {
      id: "site-fill",
      type: "fill",
      source: "organization-sites",
      minzoom: MIN_ZOOM,
      filter: ["!=", ["geometry-type"], "Point"],
      paint: { "fill-color": second, "fill-opacity": byState(0.4, 0.3, 0.14) },
    },
    {
      id: "site-line",
      type: "line",
      source: "organization-sites",
      minzoom: MIN_ZOOM,
      filter: ["!=", ["geometry-type"], "Point"],
      paint: { "line-color": second, "line-width": byState(2, 1.6, 0.8) },
    },
    {
      id: "site-point",
      type: "circle",
      source: "organization-sites",
      minzoom: MIN_ZOOM,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": byState(5, 4.5, 3),
        "circle-color": second,
        "circle-stroke-color": paper,
        "circle-stroke-width": 1.2,
      },
    },
    {
      id: "site-label",
      type: "symbol",
      source: "organization-sites",
      minzoom: MIN_ZOOM + 0.6,
      layout: {
        "text-field": ["get", language === "zh" ? "name" : "name_en"],
        "text-font": FONT_REGULAR,
        "text-size": 11.5,
        "text-max-width": 8,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.7,
        "text-padding": 4,
      },
      paint: { "text-color": ink, "text-halo-color": paper, "text-halo-width": 1.4, "text-opacity": 0.9 },
    },
  ];
}
