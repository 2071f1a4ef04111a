import type { Feature, Position } from "geojson";
import { dissolveArcs } from "../steps/dissolve-arcs.ts";
import { FRAME, isInBox } from "../steps/frame.ts";
import { labelAnchor } from "../steps/label-anchor.ts";
import type { County } from "../steps/read-counties.ts";
import { roundPosition } from "../steps/round-positions.ts";
import type { SharedArcs } from "../steps/shared-arcs.ts";
import { englishCityName, englishCountyName } from "./english-names.ts";

/** Importance of a label, drawn first when small: 1 city, 2 district in the frame of the city map, 3 any other county. */
export type PlaceRank = 1 | 2 | 3;

/** South of this parallel the districts of Xi'an are mountains: their labels stand on the plain, where the plans are. */
const PLAIN_SOUTH = 34.03;

/** A city whose name stands in one of its districts, not in the middle of its ground: the old town of Xi'an. */
const CITY_CORES: Readonly<Record<string, string>> = { 西安市: "610104" };

function label(name: string, nameEn: string, kind: string, rank: PlaceRank, position: Position): Feature {
  return {
    type: "Feature",
    properties: { name, name_en: nameEn, kind, rank },
    geometry: { type: "Point", coordinates: roundPosition(position) },
  };
}

/** Labels of the cities, each in the middle of its ground, and of the districts and counties. */
export function buildPlaceLabels(shared: SharedArcs, counties: readonly County[]): Feature[] {
  const cities = [...new Set(counties.map((county) => county.city))].map((city) => {
    const core = CITY_CORES[city];
    const members = core
      ? [core]
      : counties.filter((county) => county.city === city).map((county) => county.adcode);
    return label(
      city,
      englishCityName(city),
      "city",
      1,
      labelAnchor(dissolveArcs(shared, members), PLAIN_SOUTH),
    );
  });
  const districts = counties.map((county) => {
    const position = labelAnchor(dissolveArcs(shared, [county.adcode]), PLAIN_SOUTH);
    const kind = county.name.endsWith("区") ? "district" : "county";
    return label(
      county.name,
      englishCountyName(county.name),
      kind,
      isInBox(position, FRAME) ? 2 : 3,
      position,
    );
  });
  return [...cities, ...districts];
}
