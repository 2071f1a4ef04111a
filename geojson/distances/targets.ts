import { pointToLineDistance } from "@turf/turf";
import type { MultiLineString, Point, Polygon } from "geojson";
import type { TargetKind } from "../../src/model/schema/distances.ts";
import { englishStationName } from "../base/english-names.ts";
import { englishRoadName } from "../base/english-road-name.ts";
import { UNIVERSITY_NAMES } from "../base/fixed-institution-names.ts";
import type { BaseSources } from "../base/source-features.ts";

/** Something that distances are measured to. */
export interface Target {
  readonly kind: TargetKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly accuracyM: number;
  readonly geometry: Point | Polygon | MultiLineString;
}

type TargetSources = Pick<BaseSources, "campuses" | "points" | "railways" | "roads" | "sites">;

/** A station counts as a high-speed one when the map draws a high-speed line this close to its point. */
const ON_THE_LINE_M = 100;

/** Good to, in metres; from geojson/source/README.md, the upper end of what stands there. */
const ACCURACY_M = {
  airport: 150,
  station: 300,
  /** The freight yard is long and its point of middling evidence. */
  railPort: 1000,
  expressway: 50,
  /** Where the size of a campus is not known. */
  campus: 500,
} as const;

/** The station of the freight trains to Central Asia and Europe. */
const RAIL_PORT = "西安国际港站";

function airports({ sites }: TargetSources): Target[] {
  return sites
    .filter(({ properties }) => properties.kind === "airport")
    .map(({ properties: { name }, geometry }) => ({
      kind: "airport",
      name: { zh: name, en: englishStationName(name) },
      accuracyM: ACCURACY_M.airport,
      geometry,
    }));
}

function stations({ points, railways }: TargetSources): Target[] {
  const fast = railways.filter(({ properties }) => properties.kind === "highspeed");
  return points.flatMap(({ properties: { name, kind }, geometry }): Target[] => {
    if (kind !== "railway-station") return [];
    const target = { name: { zh: name, en: englishStationName(name) }, geometry };
    if (name === RAIL_PORT) return [{ ...target, kind: "rail-port", accuracyM: ACCURACY_M.railPort }];
    const isFast = fast.some(
      (line) => pointToLineDistance(geometry, line, { units: "meters" }) <= ON_THE_LINE_M,
    );
    return isFast ? [{ ...target, kind: "high-speed-station", accuracyM: ACCURACY_M.station }] : [];
  });
}

/** Expressways by name; their nameless pieces, bridges, tunnels and links are left out. */
function expressways({ roads }: TargetSources): Target[] {
  return roads.flatMap(({ properties: { name, class: roadClass }, geometry }): Target[] =>
    roadClass === "motorway" && name?.endsWith("高速")
      ? [
          {
            kind: "expressway",
            name: { zh: name, en: englishRoadName(name) },
            accuracyM: ACCURACY_M.expressway,
            geometry,
          },
        ]
      : [],
  );
}

/** Campuses of universities; colleges below degree level are left out. */
function universities({ campuses }: TargetSources): Target[] {
  return campuses.flatMap(({ properties, geometry }): Target[] => {
    const { name, level, widthM, heightM } = properties;
    if (level !== "本科") return [];
    const half = widthM && heightM ? Math.round(Math.hypot(widthM, heightM) / 2) : ACCURACY_M.campus;
    return [
      {
        kind: "university",
        name: { zh: name, en: UNIVERSITY_NAMES[name] ?? name },
        accuracyM: half,
        geometry,
      },
    ];
  });
}

/** Airport, high-speed stations, expressways, rail port and universities from the sources of the base map. */
export function distanceTargets(sources: TargetSources): Target[] {
  return [...airports(sources), ...stations(sources), ...expressways(sources), ...universities(sources)];
}
