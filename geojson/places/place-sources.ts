import { readdirSync, readFileSync } from "node:fs";
import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from "geojson";

/** What a source feature is to its place. */
export type SourceRole = "outline" | "stated-sides" | "axis" | "centre" | "block" | "position";

/** Properties of the features in geojson/source/places-*.geojson. */
export interface PlaceSourceProperties {
  /** Feature id that a place record names. */
  readonly id: string;
  readonly role: SourceRole;
  /** What was traced or taken. */
  readonly name: string;
  /** Feature of which this one is a part: parts of one whole form a coverage. */
  readonly partOf?: string;
}

type PlaceSourceGeometry = Polygon | MultiPolygon | MultiLineString | LineString | Point;

/** A feature of geojson/source/places-*.geojson. */
export type PlaceSource = Feature<PlaceSourceGeometry, PlaceSourceProperties>;

/** Reads all geojson/source/places-*.geojson below the project's root, sorted by file. */
export function readPlaceSources(root: string): PlaceSource[] {
  const folder = `${root}/geojson/source`;
  return readdirSync(folder)
    .filter((name) => name.startsWith("places-") && name.endsWith(".geojson"))
    .sort()
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as { features: PlaceSource[] }).features,
    );
}

function find(sources: readonly PlaceSource[], id: string, role: SourceRole): PlaceSourceGeometry {
  const found = sources.find(({ properties }) => properties.id === id && properties.role === role);
  if (!found) throw new Error(`geojson/source has no ${role} for feature ${id}`);
  return found.geometry;
}

/** The outline or hand-drawn block of a feature. */
export function sourceArea(
  sources: readonly PlaceSource[],
  id: string,
  role: "outline" | "block",
): Polygon | MultiPolygon {
  const geometry = find(sources, id, role);
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    throw new Error(`${id}: ${role} is a ${geometry.type}, expected a polygon`);
  return geometry;
}

/** The position or circle centre of a feature. */
export function sourcePosition(
  sources: readonly PlaceSource[],
  id: string,
  role: "position" | "centre",
): Position {
  const geometry = find(sources, id, role);
  if (geometry.type !== "Point") throw new Error(`${id}: ${role} is a ${geometry.type}, expected a point`);
  return geometry.coordinates;
}

/** The axis of a corridor. */
export function sourceAxis(sources: readonly PlaceSource[], id: string): Position[] {
  const geometry = find(sources, id, "axis");
  if (geometry.type !== "LineString") throw new Error(`${id}: axis is a ${geometry.type}, expected a line`);
  return geometry.coordinates;
}

/** The sides that a source states for an outlined feature; none when it states none. */
export function statedSides(sources: readonly PlaceSource[], id: string): Position[][] {
  return sources
    .filter(({ properties }) => properties.id === id && properties.role === "stated-sides")
    .flatMap(({ geometry }) => (geometry.type === "MultiLineString" ? geometry.coordinates : []));
}
