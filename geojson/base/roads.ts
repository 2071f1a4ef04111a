import type { Feature, Position } from "geojson";
import { drawnLines, type Thinning } from "./drawn-lines.ts";
import { englishRoadName } from "./english-road-name.ts";
import type { RoadClass, SourceFeatures } from "./source-features.ts";
import { withoutLongSegments } from "./without-long-segments.ts";

/** Thinning by class: wide roads show at small scales and bend gently, narrow ones only from zoom 11. */
const THINNING: Readonly<Record<RoadClass, Thinning>> = {
  motorway: { tolerance: 0.00015, leastLength: 0.003 },
  trunk: { tolerance: 0.00015, leastLength: 0.003 },
  primary: { tolerance: 0.00018, leastLength: 0.004 },
  secondary: { tolerance: 0.00018, leastLength: 0.004 },
};

/** Bridges, tunnels and junctions have names of their own, which a map of this scale does not write. */
const STRUCTURES = /(隧道|桥|立交|环岛|辅路|进场高架|离场高架)$/;

/** Unnamed motorways are ramps and junctions: drawn, but narrower and later than the roads they join. */
function classOf(roadClass: RoadClass, name: string | undefined): string {
  return roadClass === "motorway" && name === undefined ? "ramp" : roadClass;
}

interface RoadGroup {
  readonly properties: Readonly<Record<string, string>>;
  readonly roadClass: RoadClass;
  readonly lines: Position[][];
}

/** Roads, one feature to a class and name, in the order of the source. */
export function buildRoads(roads: SourceFeatures<"roads">): Feature[] {
  const groups = new Map<string, RoadGroup>();
  for (const {
    properties: { name, ref, class: roadClass },
    geometry,
  } of roads) {
    const names = name === undefined || STRUCTURES.test(name) ? {} : { name, name_en: englishRoadName(name) };
    const properties = { class: classOf(roadClass, name), ...names, ...(ref === undefined ? {} : { ref }) };
    const key = Object.values(properties).join(" ");
    const group: RoadGroup = groups.get(key) ?? { properties, roadClass, lines: [] };
    group.lines.push(...geometry.coordinates.flatMap(withoutLongSegments));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(
      ({ properties, roadClass, lines }): Feature => ({
        type: "Feature",
        properties,
        geometry: { type: "MultiLineString", coordinates: drawnLines(lines, THINNING[roadClass]) },
      }),
    )
    .filter(({ geometry }) => geometry.type === "MultiLineString" && geometry.coordinates.length > 0);
}
