import type { MultiPolygon, Polygon, Position } from "geojson";
import type { PlaceDistances } from "../../src/model/schema/distances.ts";
import type { Place } from "../../src/model/schema/place.ts";
import { type Extents, effectiveClass, type PlaceInputs, recordOf } from "../places/place-index.ts";

/** What distances of a place are measured from, and how well that is known. */
export interface Ground {
  readonly basis: PlaceDistances["basis"];
  readonly accuracyM: number;
  readonly shape: Polygon | MultiPolygon | readonly Position[];
}

/**
 * How well the edge of an extent is known, in metres, by class; from geojson/source/README.md. Of an outlined place
 * this holds for the stated sides; of a sized one for its seed.
 */
const EDGE_ACCURACY_M: Partial<Record<Place["location"]["class"], number>> = {
  boundary: 300,
  derived: 300,
  outlined: 150,
  sized: 100,
};

function ownGround(
  record: Place,
  inputs: Pick<PlaceInputs, "records">,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): Ground | undefined {
  const { location, id } = record;
  const extent = extents.get(id);
  if (extent) {
    return {
      basis: "ground",
      accuracyM: EDGE_ACCURACY_M[effectiveClass(inputs.records, id)] ?? 300,
      shape: extent,
    };
  }
  if (location.class === "located") {
    const position = positions.get(id);
    return position && { basis: "position", accuracyM: location.accuracyM, shape: [position] };
  }
  if (location.class !== "derived") return undefined;
  const members = location.members.flatMap((member) => {
    const ground = groundOf(recordOf(inputs.records, member), inputs, extents, positions);
    return ground ? [ground] : [];
  });
  const stops = members.flatMap(({ shape }) => ("type" in shape ? [] : shape));
  if (stops.length === 0 || members.length < location.members.length) return undefined;
  return {
    basis: "members",
    accuracyM: Math.max(...members.map(({ accuracyM }) => accuracyM)),
    shape: stops,
  };
}

/**
 * The ground of a place for measuring: its extent, its position, the positions of a belt's members, or for a hosted
 * place all of its host; none for a place that is not placed.
 */
export function groundOf(
  record: Place,
  inputs: Pick<PlaceInputs, "records">,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): Ground | undefined {
  const { location } = record;
  if (location.class !== "hosted") return ownGround(record, inputs, extents, positions);
  const host = groundOf(recordOf(inputs.records, location.host), inputs, extents, positions);
  return host && { ...host, basis: "type" in host.shape ? "host-ground" : "host-position" };
}
