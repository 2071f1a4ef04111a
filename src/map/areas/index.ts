import type { LayerSpecification } from "maplibre-gl";
import type { MapTheme } from "../theme.ts";
import { fillLayers } from "./fills.ts";
import { hostLabelLayer, hostLayers } from "./host.ts";
import { areaLabelLayers, markGuardLayer } from "./labels.ts";
import { lineLayers } from "./lines.ts";
import { pointLayers } from "./points.ts";

/** Area layers that lie below the base map's labels, in draw order. */
export function areaShapeLayers(theme: MapTheme, opacity: number): LayerSpecification[] {
  return [...hostLayers(theme), ...fillLayers(theme, opacity), ...lineLayers(theme)];
}

/** Area layers that lie above everything, in draw order. */
export function areaTopLayers(theme: MapTheme): LayerSpecification[] {
  return [hostLabelLayer(theme), ...pointLayers(theme), ...areaLabelLayers(theme), markGuardLayer()];
}

/** Layers whose features answer to the pointer, the first found wins. */
export const POINT_LAYERS = ["area-label-point", "area-point"];
export const EXTENT_LAYERS = ["area-label-extent", "area-fill"];
