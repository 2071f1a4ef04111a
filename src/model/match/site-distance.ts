import type { DistanceRange } from "../distance-range.ts";
import type { BuiltPlace } from "../schema/built-place.ts";
import type { Distances } from "../schema/distances.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "../schema/geometry.ts";
import type { OrganizationSites } from "../schema/organization-sites.ts";

type Position = readonly number[];
/** Lines of a shape, and whether they bound a surface. */
interface Shape {
  lines: Position[][];
  isSurface: boolean;
}

/** Geometry of places, by shape. */
interface Grounds {
  extents: PlaceExtents;
  lines: PlaceLines;
  points: PlacePoints;
}

const METRES_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;
/** How well a mapped site is known: its outline, or the middle of it. */
const OUTLINE_ACCURACY_M = 50;
const POINT_ACCURACY_M = 300;

/** Metres from a position to a line, in a plane whose degrees of longitude are scaled to its latitude. */
function metresToLine([x = 0, y = 0]: Position, line: Position[]): number {
  const scale = Math.cos(y * RADIANS);
  let least = Infinity;
  for (let at = 0; at < Math.max(1, line.length - 1); at++) {
    const [lonA = 0, latA = 0] = line[at] ?? [];
    const [lonB = lonA, latB = latA] = line[at + 1] ?? [];
    const [fromX, fromY] = [(lonA - x) * scale, latA - y];
    const [dx, dy] = [(lonB - lonA) * scale, latB - latA];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * dx + fromY * dy) / squared));
    least = Math.min(least, Math.hypot(fromX + share * dx, fromY + share * dy));
  }
  return least * METRES_PER_DEGREE;
}

function isInside([x = 0, y = 0]: Position, rings: Position[][]): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let at = 0; at < ring.length - 1; at++) {
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
    }
  }
  return isIn;
}

function metresTo(position: Position, { lines, isSurface }: Shape): number {
  if (isSurface && isInside(position, lines)) return 0;
  return Math.min(...lines.map((line) => metresToLine(position, line)));
}

type SiteGeometry =
  | OrganizationSites["features"][number]["geometry"]
  | Grounds[keyof Grounds]["features"][number]["geometry"];

function shapeOf(geometry: SiteGeometry): Shape {
  switch (geometry.type) {
    case "Point":
      return { lines: [[geometry.coordinates]], isSurface: false };
    case "LineString":
      return { lines: [geometry.coordinates], isSurface: false };
    case "MultiLineString":
      return { lines: geometry.coordinates, isSurface: false };
    case "Polygon":
      return { lines: geometry.coordinates, isSurface: true };
    case "MultiPolygon":
      return { lines: geometry.coordinates.flat(), isSurface: true };
  }
}

/** What a place is measured from: its extent, its position, its line, or all of its host. */
function groundShape(places: Map<string, BuiltPlace>, grounds: Grounds, placeId: string): Shape | undefined {
  const place = places.get(placeId);
  if (place?.class === "hosted" && place.host) return groundShape(places, grounds, place.host);
  const own = <T extends { properties: { id: string } }>(features: T[]): T | undefined =>
    features.find(({ properties }) => properties.id === placeId);
  const positions = grounds.points.features.filter(({ properties }) => properties.kind === "position");
  const feature = own(grounds.extents.features) ?? own(positions) ?? own(grounds.lines.features);
  return feature && shapeOf(feature.geometry);
}

/** Distance from a place to the nearest mapped site of an organization; undefined where either is not placed. */
export function distanceToSite(
  organization: string,
  placeId: string,
  world: {
    places: Map<string, BuiltPlace>;
    grounds: Grounds;
    sites: OrganizationSites;
    distances: Distances;
  },
): DistanceRange | undefined {
  const known = world.distances.places.find(({ place }) => place === placeId);
  const ground = groundShape(world.places, world.grounds, placeId);
  if (!known || !ground) return undefined;
  const ranges = world.sites.features
    .filter(({ properties }) => properties.organization === organization)
    .map(({ properties, geometry }): DistanceRange => {
      const site = shapeOf(geometry);
      const outward = ground.lines.flat().map((position) => metresTo(position, site));
      const inward = ground.isSurface ? site.lines.flat().map((position) => metresTo(position, ground)) : [];
      return {
        name: { zh: properties.name, en: properties.name_en },
        fromM: Math.round(Math.min(...outward, ...inward)),
        toM: Math.round(Math.max(...outward)),
        accuracyM: known.accuracyM + (site.isSurface ? OUTLINE_ACCURACY_M : POINT_ACCURACY_M),
        basis: known.basis,
        isAtEdge: false,
      };
    });
  return ranges.sort((a, b) => a.fromM - b.fromM)[0];
}
