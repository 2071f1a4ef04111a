import type { Place } from "../../src/model/schema/place.ts";
import type { Extents } from "../places/place-index.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import type { GeometryIssue } from "./issue.ts";

/** A sized shape has its stated area to within this share. */
const TOLERANCE = 0.01;

/** Every sized shape measures what the document states; an outlined one that does not says so in its note. */
export function statedAreasAreMet(records: readonly Place[], extents: Extents): GeometryIssue[] {
  return records.flatMap(({ id, location, note }) => {
    const stated =
      location.class === "sized"
        ? location.areaKm2
        : location.class === "outlined"
          ? location.statedAreaKm2
          : undefined;
    const shape = extents.get(id);
    if (stated === undefined || !shape) return [];
    const measured = areaKm2(shape);
    const isOff = Math.abs(measured / stated - 1) > TOLERANCE;
    if (!isOff || (location.class === "outlined" && note)) return [];
    const mend = location.class === "outlined" ? "; say so in its note" : "";
    return [
      {
        check: "statedAreasAreMet",
        place: id,
        message: `measures ${measured.toFixed(2)} km², stated ${stated} km²${mend}`,
        shape,
      },
    ];
  });
}
