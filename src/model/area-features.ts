import { type AreaEntry, type AtlasIndex, areaName } from "./atlas-index.ts";
import { groupBy } from "./group-by.ts";
import { headline } from "./headline.ts";
import { type HostFeatures, hostFeatures } from "./host-features.ts";
import { familyOfSlot } from "./palette.ts";
import { figureText, type Language } from "./quantity.ts";
import type { BuiltPlace } from "./schema/built-place.ts";
import type { Qualifier } from "./schema/fact.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "./schema/geometry.ts";

/** What the map draws for the shown layouts: surfaces, lines, marks and label anchors. */
export interface AreaFeatures {
  extents: GeoJSON.FeatureCollection<GeoJSON.Geometry, ShapeProperties>;
  lines: GeoJSON.FeatureCollection<GeoJSON.Geometry, ShapeProperties>;
  /** Located and hosted places: one point a place, however many areas lie on it. */
  points: GeoJSON.FeatureCollection<GeoJSON.Point, PointProperties>;
  /** Label anchors of places with an extent. */
  anchors: GeoJSON.FeatureCollection<GeoJSON.Point, PointProperties>;
  /** Hosts of shown marks that are not areas themselves. */
  hosts: HostFeatures;
}

/** Properties of a surface or line; `id` is the area's key. */
export interface ShapeProperties {
  id: string;
  class: string;
  family: number;
  /** How many shown areas lie on the same place before this one: lines step inward. */
  ring: number;
  /** Surface in km², so that the smallest of several areas under the pointer is found. */
  areaKm2: number;
}

/** Properties of a point; `id` is the place's id. */
export interface PointProperties {
  id: string;
  /** Keys of the shown areas on the place, separated by spaces. */
  keys: string;
  class: string;
  family: number;
  mark: number;
  /** Families of the second and third layout on the place, -1 where there is none. */
  second: number;
  third: number;
  name: string;
  figure: string;
  /** Radius of uncertainty in metres, 0 where none is drawn. */
  accuracyM: number;
  /** Rank of the label: small is placed first. */
  rank: number;
}

/** Qualifiers as signs, because a label has no room for words; an aim without one is a plain figure. */
const QUALIFIER_SIGNS: Record<Qualifier, string> = {
  about: "≈",
  "at-least": "≥",
  "up-to": "≤",
  strive: "",
  "strive-about": "≈",
  "strive-at-least": "≥",
};

interface Shown {
  entry: AreaEntry;
  family: number;
  mark: number;
}

function labelOf(shown: Shown[], language: Language): { name: string; figure: string } {
  const names: string[] = [];
  const seen = new Set<string>();
  for (const { entry } of shown) {
    const name = areaName(entry.area)[language];
    if (seen.has(name)) continue;
    seen.add(name);
    names.push(entry.area.label[language]);
  }
  const figure = shown.map(({ entry }) => headline(entry.area)).find((found) => found !== undefined);
  if (!figure) return { name: names.slice(0, 2).join("\n"), figure: "" };
  const { number, unit } = figureText(figure.value, figure.unit, language);
  const sign = figure.qualifier ? QUALIFIER_SIGNS[figure.qualifier] : "";
  return {
    name: names.slice(0, 2).join("\n"),
    figure: [sign, number, unit].filter(Boolean).join(" "),
  };
}

function pointProperties(
  placeId: string,
  shown: Shown[],
  point: PlacePoints["features"][number],
  language: Language,
): PointProperties {
  const [first] = shown;
  const families = [...new Set(shown.map(({ family }) => family))];
  return {
    id: placeId,
    keys: shown.map(({ entry }) => entry.key).join(" "),
    class: point.properties.class,
    family: families[0] ?? 0,
    mark: first?.mark ?? 0,
    second: families[1] ?? -1,
    third: families[2] ?? -1,
    ...labelOf(shown, language),
    accuracyM: point.properties.class === "located" ? (point.properties.accuracyM ?? 0) : 0,
    rank: first?.entry.ancestors.length ?? 0,
  };
}

function featureCollection<Shape extends GeoJSON.Geometry, Properties>(
  features: GeoJSON.Feature<Shape, Properties>[],
): GeoJSON.FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

/** Joins the areas of the shown layouts with the geometry of their places; areas that are not wanted are left out. */
export function areaFeatures(
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  geometry: { extents: PlaceExtents; lines: PlaceLines; points: PlacePoints },
  layouts: { id: string; slot: number }[],
  language: Language,
  isWanted: (key: string) => boolean = () => true,
): AreaFeatures {
  const shown = layouts.flatMap(({ id, slot }): Shown[] =>
    (index.areasOfLayout.get(id) ?? [])
      .filter(({ key }) => isWanted(key))
      .map((entry) => ({ entry, ...familyOfSlot(slot) })),
  );
  const byPlace = groupBy(shown, ({ entry }) => entry.area.place);
  const shapes = (
    features: { geometry: GeoJSON.Geometry; properties: { id: string; class: string } }[],
  ): GeoJSON.Feature<GeoJSON.Geometry, ShapeProperties>[] =>
    features.flatMap(({ geometry: shape, properties }) =>
      (byPlace.get(properties.id) ?? []).map(
        ({ entry, family }, ring): GeoJSON.Feature<GeoJSON.Geometry, ShapeProperties> => ({
          type: "Feature",
          geometry: shape,
          properties: {
            id: entry.key,
            class: properties.class,
            family,
            ring,
            areaKm2: places.get(properties.id)?.areaKm2 ?? 0,
          },
        }),
      ),
    );
  const points = geometry.points.features.flatMap((point) => {
    const here = byPlace.get(point.properties.id);
    if (!here) return [];
    const properties = pointProperties(point.properties.id, here, point, language);
    return [
      {
        kind: point.properties.kind,
        feature: { type: "Feature" as const, geometry: point.geometry, properties },
      },
    ];
  });
  return {
    extents: featureCollection(
      shapes(geometry.extents.features).sort((a, b) => b.properties.areaKm2 - a.properties.areaKm2),
    ),
    lines: featureCollection(shapes(geometry.lines.features)),
    points: featureCollection(points.filter(({ kind }) => kind !== "label").map(({ feature }) => feature)),
    hosts: hostFeatures(new Set(byPlace.keys()), places, geometry, language),
    anchors: featureCollection(points.filter(({ kind }) => kind === "label").map(({ feature }) => feature)),
  };
}
