import type { LayerSpecification } from "maplibre-gl";
import type { Language } from "../../model/quantity.ts";
import type { MapTheme } from "../theme.ts";
import { cityLine } from "./admin/city-line.ts";
import { districtLine } from "./admin/district-line.ts";
import { provinceLine } from "./admin/province-line.ts";
import { cityLabel } from "./labels/city.ts";
import { districtLabel } from "./labels/district.ts";
import { expresswayLabel } from "./labels/expressway.ts";
import { lakeLabel } from "./labels/lake.ts";
import { provinceLabel } from "./labels/province.ts";
import { riverLabel } from "./labels/river.ts";
import { roadLabel } from "./labels/road.ts";
import { siteLabel } from "./labels/site.ts";
import { stationLabel } from "./labels/station.ts";
import { background } from "./land/background.ts";
import { province } from "./land/province.ts";
import type { BaseLayer } from "./layer.ts";
import { metroLine } from "./metro/metro-line.ts";
import { metroStationDot } from "./metro/station-dot.ts";
import { railway } from "./railways/railway.ts";
import { railwayStationDot } from "./railways/railway-station-dot.ts";
import { expressway } from "./roads/expressway.ts";
import { expresswayCasing } from "./roads/expressway-casing.ts";
import { primaryRoad } from "./roads/primary.ts";
import { ramp } from "./roads/ramp.ts";
import { trunk } from "./roads/trunk.ts";
import { trunkCasing } from "./roads/trunk-casing.ts";
import { siteFill } from "./sites/site-fill.ts";
import { BASE_TOKENS } from "./tokens.ts";
import { riverLine } from "./water/river-line.ts";
import { streamLine } from "./water/stream-line.ts";
import { waterFill } from "./water/water-fill.ts";

export { baseSources } from "./sources.ts";

/** Ground of the base map from the bottom up; the areas' surfaces lie on it. */
const GROUND: readonly BaseLayer[] = [
  background,
  province,
  siteFill,
  streamLine,
  riverLine,
  waterFill,
  districtLine,
  cityLine,
  provinceLine,
  railway,
  primaryRoad,
  ramp,
  trunkCasing,
  trunk,
  expresswayCasing,
  expressway,
  metroLine,
];

/** Dots and names of the base map; the last is placed first where names compete for room. */
const LABELS: readonly BaseLayer[] = [
  metroStationDot,
  railwayStationDot,
  siteLabel,
  roadLabel,
  lakeLabel,
  stationLabel,
  expresswayLabel,
  riverLabel,
  districtLabel,
  provinceLabel,
  cityLabel,
];

function make(layers: readonly BaseLayer[], theme: MapTheme, language: Language): LayerSpecification[] {
  return layers.map((layer) => layer({ tokens: BASE_TOKENS[theme], language }));
}

/** Layers of the ground, in draw order. */
export function baseGroundLayers(theme: MapTheme, language: Language): LayerSpecification[] {
  return make(GROUND, theme, language);
}

/** Layers of dots and names, in draw order. */
export function baseLabelLayers(theme: MapTheme, language: Language): LayerSpecification[] {
  return make(LABELS, theme, language);
}

/** All layers of the base map, in draw order. */
export function baseLayers(theme: MapTheme, language: Language): LayerSpecification[] {
  return [...baseGroundLayers(theme, language), ...baseLabelLayers(theme, language)];
}
