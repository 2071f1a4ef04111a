import type { Feature, Position } from "geojson";
import type { BuiltPlace } from "../../src/model/schema/built-place.ts";
import { buildRecords } from "./built-records.ts";
import { buildExtents } from "./extents.ts";
import { buildLines } from "./lines.ts";
import { byId, type Extents, effectiveClass, type PlaceInputs, recordOf } from "./place-index.ts";
import { buildPositions } from "./positions.ts";

/** Places with their geometry, before it is checked and written. */
export interface BuiltPlaces {
  readonly extents: Extents;
  readonly lines: ReadonlyMap<string, Position[][]>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly records: readonly BuiltPlace[];
}

/** All places from records and sources. */
export function buildPlaces(inputs: PlaceInputs): BuiltPlaces {
  const extents = buildExtents(inputs);
  const positions = buildPositions(inputs, extents);
  return {
    extents,
    positions,
    lines: buildLines(inputs, extents, positions),
    records: buildRecords(inputs, extents, positions),
  };
}

const feature = (properties: Feature["properties"], geometry: Feature["geometry"]): Feature => ({
  type: "Feature",
  properties,
  geometry,
});

/** Features of place-extents.geojson, sorted by id. */
export function extentFeatures({ records }: PlaceInputs, { extents }: BuiltPlaces): Feature[] {
  return byId(extents).map(([id, extent]) => feature({ id, class: effectiveClass(records, id) }, extent));
}

/** Features of place-lines.geojson, sorted by id. */
export function lineFeatures({ records }: PlaceInputs, { lines }: BuiltPlaces): Feature[] {
  return byId(lines).map(([id, coordinates]) =>
    feature({ id, class: effectiveClass(records, id) }, { type: "MultiLineString", coordinates }),
  );
}

/** Features of place-points.geojson, sorted by id: a located position, a mark in a host, or a label anchor. */
export function pointFeatures({ records }: PlaceInputs, { positions }: BuiltPlaces): Feature[] {
  return byId(positions).map(([id, coordinates]) => {
    const { location } = recordOf(records, id);
    const kind = location.class === "located" ? "position" : location.class === "hosted" ? "mark" : "label";
    const accuracy = location.class === "located" ? { accuracyM: location.accuracyM } : {};
    return feature(
      { id, class: effectiveClass(records, id), kind, ...accuracy },
      { type: "Point", coordinates },
    );
  });
}
