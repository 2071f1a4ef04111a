import { bboxClip, feature } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Box } from "../steps/frame.ts";
import { labelAnchor } from "../steps/label-anchor.ts";
import type { Neighbour } from "../steps/read-neighbours.ts";
import { roundPosition } from "../steps/round-positions.ts";

/** How far beyond the province's own box a neighbour's name may stand: near enough to be seen with it. */
const AROUND_SHAANXI: Box = [104.6, 30.9, 112.1, 40.3];

const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  内蒙古自治区: "Inner Mongolia",
  山西省: "Shanxi",
  河南省: "Henan",
  湖北省: "Hubei",
  重庆市: "Chongqing",
  四川省: "Sichuan",
  甘肃省: "Gansu",
  宁夏回族自治区: "Ningxia",
};

/** Names of the neighbouring provinces, each in the part of its ground that lies around Shaanxi; no outlines. */
export function buildNeighbourLabels(neighbours: readonly Neighbour[]): Feature[] {
  return neighbours.map(({ name, geometry }) => {
    const around = bboxClip(feature(geometry), [...AROUND_SHAANXI]).geometry as Polygon | MultiPolygon;
    const nameEn = ENGLISH_NAMES[name];
    if (!nameEn) throw new Error(`no English name for the province ${name}`);
    return {
      type: "Feature",
      properties: { name, name_en: nameEn, kind: "province", rank: 0 },
      geometry: { type: "Point", coordinates: roundPosition(labelAnchor(around)) },
    };
  });
}
