import type { Feature } from "geojson";
import type { County } from "../steps/read-counties.ts";
import type { Neighbour } from "../steps/read-neighbours.ts";
import type { SharedArcs } from "../steps/shared-arcs.ts";
import { buildAdministrativeLines } from "./administrative-lines.ts";
import { buildLand } from "./land.ts";
import { buildMetroLines } from "./metro-lines.ts";
import { buildNeighbourLabels } from "./neighbour-labels.ts";
import { buildPlaceLabels } from "./place-labels.ts";
import { buildRailways } from "./railways.ts";
import { buildRivers } from "./rivers.ts";
import { buildRoads } from "./roads.ts";
import { buildSiteLabels } from "./site-labels.ts";
import { buildSites } from "./sites.ts";
import type { BaseSources } from "./source-features.ts";
import { buildStations } from "./stations.ts";
import { buildWater } from "./water.ts";

/** What the base map is built from. */
export interface BaseInputs {
  readonly shared: SharedArcs;
  readonly counties: readonly County[];
  readonly neighbours: readonly Neighbour[];
  readonly sources: BaseSources;
}

/** All files of the base map by name, public/data/base/<name>.geojson. */
export function buildBaseMap({
  shared,
  counties,
  neighbours,
  sources,
}: BaseInputs): Record<string, Feature[]> {
  return {
    land: buildLand(shared),
    admin: buildAdministrativeLines(shared),
    places: [...buildNeighbourLabels(neighbours), ...buildPlaceLabels(shared, counties)],
    water: buildWater(sources.water),
    rivers: buildRivers(sources),
    roads: buildRoads(sources.roads),
    railways: buildRailways(sources.railways),
    metro: buildMetroLines(sources["metro-lines"]),
    stations: buildStations(sources),
    sites: buildSites(sources.sites),
    "site-labels": buildSiteLabels(sources),
  };
}
