import type { Feature, Point } from "geojson";
import { labelAnchor } from "../steps/label-anchor.ts";
import { roundGeometry } from "../steps/round-positions.ts";
import { englishStationName } from "./english-names.ts";
import type { BaseSources } from "./source-features.ts";

/** Rank of a station, drawn first when small: 1 airport, 2 railway station, 3 interchange, 4 metro station. */
export type StationRank = 1 | 2 | 3 | 4;

function station(name: string, kind: string, rank: StationRank, geometry: Point): Feature {
  return {
    type: "Feature",
    properties: { name, name_en: englishStationName(name), kind, rank },
    geometry: roundGeometry(geometry),
  };
}

/** The airport, railway stations and metro stations. */
export function buildStations({
  sites,
  points,
  "metro-stations": metro,
}: Pick<BaseSources, "sites" | "points" | "metro-stations">): Feature[] {
  const airports = sites
    .filter((site) => site.properties.kind === "airport")
    .map((site) =>
      station(site.properties.name, "airport", 1, { type: "Point", coordinates: labelAnchor(site.geometry) }),
    );
  const metroNames = new Set(metro.map((stop) => stop.properties.name));
  const railway = points
    .filter(
      ({ properties: { name, kind } }) =>
        kind === "railway-station" && !(name.length < 3 && metroNames.has(name)),
    )
    .map(({ properties: { name }, geometry }) =>
      station(name.endsWith("站") ? name : `${name}站`, "railway", 2, geometry),
    );
  const stops = metro.map(({ properties: { name, lines }, geometry }) =>
    station(name, "metro", lines.length > 1 ? 3 : 4, geometry),
  );
  return [...airports, ...railway, ...stops];
}
