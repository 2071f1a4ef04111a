import type { MultiPolygon, Polygon } from "geojson";
import { type Place, PRECISION_CLASSES, type PrecisionClass } from "../../src/model/schema/place.ts";
import { at } from "../steps/at.ts";
import type { SharedArcs } from "../steps/shared-arcs.ts";
import type { PlaceSource } from "./place-sources.ts";

/** Everything that places are built from. */
export interface PlaceInputs {
  /** Records, sorted by id. */
  readonly records: readonly Place[];
  readonly sources: readonly PlaceSource[];
  /** Counties of the province. */
  readonly counties: SharedArcs;
  /** Ids of places in the order in which layouts name them. */
  readonly namedOrder: readonly string[];
}

/** Ground by place id. */
export type Extents = ReadonlyMap<string, Polygon | MultiPolygon>;

/** A record by id; a dangling id is an error, for the checks on records run first. */
export function recordOf(records: readonly Place[], id: string): Place {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no data/places/${id}.yaml`);
  return found;
}

/** Entries of a map of places, sorted by id. */
export function byId<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The ground in which a hosted place lies: its host's, or that of the nearest host above that has one. */
export function groundAround(
  host: string,
  inputs: Pick<PlaceInputs, "records">,
  extents: Extents,
): Polygon | MultiPolygon | undefined {
  const own = extents.get(host);
  if (own) return own;
  const { location } = recordOf(inputs.records, host);
  return location.class === "hosted" ? groundAround(location.host, inputs, extents) : undefined;
}

/** Class of a place; a belt has the weakest class among its members, from `boundary` (strongest) to `unlocated`. */
export function effectiveClass(records: readonly Place[], id: string): PrecisionClass {
  const { location } = recordOf(records, id);
  if (location.class !== "derived") return location.class;
  const classes = location.members
    .map((member) => effectiveClass(records, member))
    .filter((one) => one !== "unlocated");
  const weakest = Math.max(...["derived" as const, ...classes].map((one) => PRECISION_CLASSES.indexOf(one)));
  return at(PRECISION_CLASSES, weakest);
}
