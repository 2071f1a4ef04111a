import type { Position } from "geojson";
import type { BuiltPlace } from "../../src/model/schema/built-place.ts";
import type { Place } from "../../src/model/schema/place.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { xy } from "../steps/at.ts";
import { boundingBox } from "../steps/bounding-box.ts";
import { type Extents, effectiveClass, type PlaceInputs } from "./place-index.ts";
import { buildOverlaps, placesAround, placesNear } from "./relations.ts";

/** Host, stated area with its citation, and accuracy, as far as the record holds them. */
function locationFields({ location }: Place): Partial<BuiltPlace> {
  switch (location.class) {
    case "outlined":
      return location.statedAreaKm2 === undefined ? {} : { statedAreaKm2: location.statedAreaKm2 };
    case "sized":
      return { statedAreaKm2: location.areaKm2, areaCite: location.areaCite };
    case "located":
      return { accuracyM: location.accuracyM };
    case "hosted":
      return { host: location.host };
    case "unlocated":
      return location.host === undefined ? {} : { host: location.host };
    default:
      return {};
  }
}

/** The records of public/data/places.json, sorted by id. */
export function buildRecords(
  inputs: PlaceInputs,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): BuiltPlace[] {
  const overlaps = buildOverlaps(inputs, extents);
  return inputs.records.map((record) => {
    const extent = extents.get(record.id);
    const anchor = positions.get(record.id);
    return {
      id: record.id,
      name: record.name,
      kind: record.kind,
      class: effectiveClass(inputs.records, record.id),
      ...(record.homes ? { homes: record.homes } : {}),
      ...locationFields(record),
      ...(extent ? { areaKm2: Number(areaKm2(extent).toFixed(2)), bbox: boundingBox(extent) } : {}),
      ...(anchor ? { anchor: [...xy(anchor)] } : {}),
      ...(record.evidence ? { evidence: record.evidence } : {}),
      ...(record.note ? { note: record.note } : {}),
      overlaps: overlaps.get(record.id) ?? [],
      within: placesAround(record, inputs, extents, positions),
      near: placesNear(record, inputs, extents, positions),
    };
  });
}
