import type { Position } from "geojson";
import type { Place } from "../../src/model/schema/place.ts";
import { linesOnOutline, outlineLines } from "../steps/outline-lines.ts";
import { roundLine } from "../steps/round-positions.ts";
import { type Extents, effectiveClass, type PlaceInputs, recordOf } from "./place-index.ts";
import { statedSides } from "./place-sources.ts";

/** Stated sides of an outlined place, or of the outlined members of a belt as far as they lie on its outline. */
function claimedSides(record: Place, inputs: PlaceInputs): Position[][] {
  const { location } = record;
  if (location.class === "outlined") return statedSides(inputs.sources, location.feature);
  if (location.class !== "derived") return [];
  return location.members.flatMap((member) => claimedSides(recordOf(inputs.records, member), inputs));
}

/** A thin line from member to member of a belt whose members do not all have an extent. */
function joiningLine(record: Place, positions: ReadonlyMap<string, Position>): Position[][] {
  if (record.location.class !== "derived") return [];
  const stops = record.location.members
    .map((member) => positions.get(member))
    .filter((stop) => stop !== undefined);
  return stops.length > 1 ? [stops] : [];
}

/**
 * The lines that a place's geometry claims: whole outlines of boundaries, unions and sized shapes; of outlined places
 * only the sides that a source states; for belts of points the line that joins them.
 */
export function buildLines(
  inputs: PlaceInputs,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): Map<string, Position[][]> {
  const lines = new Map<string, Position[][]>();
  for (const record of inputs.records) {
    const extent = extents.get(record.id);
    const isOutlined = effectiveClass(inputs.records, record.id) === "outlined";
    const drawn = !extent
      ? joiningLine(record, positions)
      : isOutlined
        ? linesOnOutline(claimedSides(record, inputs).map(roundLine), extent)
        : outlineLines(extent).coordinates;
    if (drawn.length > 0) lines.set(record.id, drawn);
  }
  return lines;
}
