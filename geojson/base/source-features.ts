import type { Feature, LineString, MultiLineString, Point, Polygon } from "geojson";

/** Properties of the features in geojson/source/base-*.geojson, by file. */
export interface SourceProperties {
  readonly rivers: { readonly name: string; readonly kind: "river" | "canal" | "stream" };
  readonly water: { readonly name?: string; readonly kind: "river" | "reservoir" | "lake" };
  readonly roads: { readonly name?: string; readonly ref?: string; readonly class: RoadClass };
  readonly railways: { readonly name: string; readonly kind: "highspeed" | "conventional" };
  readonly "metro-lines": { readonly name: string; readonly colour: string };
  readonly "metro-stations": { readonly name: string; readonly lines: readonly string[] };
  readonly campuses: {
    readonly name: string;
    readonly campus?: string;
    readonly level: string;
    /** Width and height of the outline, where it is mapped. */
    readonly widthM?: number;
    readonly heightM?: number;
  };
  readonly sites: { readonly name: string; readonly kind: string; readonly areaHa: number };
  readonly points: { readonly name: string; readonly kind: "railway-station" | "hospital" };
}

/** Class of a road, from the widest down. */
export type RoadClass = "motorway" | "trunk" | "primary" | "secondary";

interface SourceGeometries {
  readonly rivers: MultiLineString;
  readonly water: Polygon;
  readonly roads: MultiLineString;
  readonly railways: LineString;
  readonly "metro-lines": MultiLineString;
  readonly "metro-stations": Point;
  readonly campuses: Point;
  readonly sites: Polygon;
  readonly points: Point;
}

/** Name of a source of the base map: geojson/source/base-<name>.geojson. */
export type SourceName = keyof SourceProperties;

/** Features of one source. */
export type SourceFeatures<N extends SourceName> = readonly Feature<
  SourceGeometries[N],
  SourceProperties[N]
>[];

/** All sources of the base map. */
export type BaseSources = { readonly [N in SourceName]: SourceFeatures<N> };
