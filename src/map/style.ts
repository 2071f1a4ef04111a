import type { StyleSpecification } from "maplibre-gl";
import type { AreaFeatures } from "../model/area-features.ts";
import type { Language } from "../model/quantity.ts";
import type { PlaceExtents } from "../model/schema/geometry.ts";
import { areaShapeLayers, areaTopLayers } from "./areas/index.ts";
import { areaSources } from "./areas/sources.ts";
import { baseGroundLayers, baseLabelLayers, baseSources } from "./base/index.ts";
import { positionLayers, positionSource } from "./position/index.ts";
import { siteLayers, siteSource } from "./sites/index.ts";
import type { MapTheme } from "./theme.ts";

/** What the style depends on. */
export interface StyleInput {
  theme: MapTheme;
  language: Language;
  fillOpacity: number;
  features: AreaFeatures;
  extents: PlaceExtents;
  /** Gives the address of a file beside the page. */
  url: (path: string) => string;
}

/** Assembles the whole style: base map, areas between its shapes and its labels, marks on top. */
export function mapStyle({
  theme,
  language,
  fillOpacity,
  features,
  extents,
  url,
}: StyleInput): StyleSpecification {
  return {
    version: 8,
    "font-faces": {
      "Noto Sans SC Regular": url("fonts/noto-sans-sc-regular.woff2"),
      "Noto Sans SC Bold": url("fonts/noto-sans-sc-bold.woff2"),
    },
    sources: {
      ...baseSources(url("data")),
      ...siteSource(url("data/organization-sites.geojson")),
      ...areaSources(features, extents),
      ...positionSource(),
    },
    layers: [
      ...baseGroundLayers(theme, language),
      ...areaShapeLayers(theme, fillOpacity),
      ...baseLabelLayers(theme, language),
      ...siteLayers(theme, language),
      ...areaTopLayers(theme),
      ...positionLayers(theme),
    ],
  };
}
