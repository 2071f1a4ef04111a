import { distance, pointToPolygonDistance } from "@turf/turf";
import type { Position } from "geojson";
import type { BuiltPlace } from "../../src/model/schema/built-place.ts";
import type { Place } from "../../src/model/schema/place.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { dissolveArcs } from "../steps/dissolve-arcs.ts";
import { isInsideArea } from "../steps/is-inside-area.ts";
import { sharedSurfaceKm2 } from "../steps/shared-surface.ts";
import { type Extents, type PlaceInputs, recordOf } from "./place-index.ts";

/** Shares below this are edges that touch, not overlaps. */
const LEAST_SHARE = 0.001;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Common surface of two boundary places, from the counties that they share: exact, and cheap. */
function sharedCountiesKm2(
  one: readonly string[],
  other: readonly string[],
  { counties }: PlaceInputs,
): number {
  const common = one.filter((adcode) => other.includes(adcode));
  return common.length > 0 ? areaKm2(dissolveArcs(counties, common)) : 0;
}

/** Overlaps of all places with extents: common surface in km², and its share of this place's own. */
export function buildOverlaps(inputs: PlaceInputs, extents: Extents): Map<string, BuiltPlace["overlaps"]> {
  const adcodes = new Map(
    inputs.records.flatMap(({ id, location }) =>
      location.class === "boundary" ? [[id, location.adcodes] as const] : [],
    ),
  );
  const entries = [...extents].map(([id, extent]) => ({
    id,
    extent,
    counties: adcodes.get(id),
    surface: areaKm2(extent),
    overlaps: [] as BuiltPlace["overlaps"],
  }));
  for (const [index, one] of entries.entries()) {
    for (const other of entries.slice(index + 1)) {
      const km2 =
        one.counties && other.counties
          ? sharedCountiesKm2(one.counties, other.counties, inputs)
          : sharedSurfaceKm2(one.extent, other.extent);
      for (const [own, foreign] of [
        [one, other],
        [other, one],
      ] as const) {
        const share = km2 / own.surface;
        if (share < LEAST_SHARE) continue;
        own.overlaps.push({ place: foreign.id, km2: round(km2, 2), share: round(Math.min(1, share), 3) });
      }
    }
  }
  return new Map(
    entries.map(({ id, overlaps }) => [
      id,
      overlaps.sort((a, b) => b.share - a.share || a.place.localeCompare(b.place)),
    ]),
  );
}

/** Hosts of a hosted place, nearest first. */
function hostChain(records: readonly Place[], id: string): string[] {
  const { location } = recordOf(records, id);
  return location.class === "hosted" ? [location.host, ...hostChain(records, location.host)] : [];
}

/**
 * Places that hold this one: its hosts, and for a located place every extent that contains its position. What is hosted
 * by a located place may lie anywhere within that place's uncertainty, so only extents that hold all of it count.
 */
export function placesAround(
  record: Place,
  inputs: PlaceInputs,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): string[] {
  const chain = hostChain(inputs.records, record.id);
  const last = recordOf(inputs.records, chain.at(-1) ?? record.id);
  if (last.location.class !== "located") return chain;
  const position = positions.get(last.id);
  if (!position) return chain;
  const neededM = last.id === record.id ? 0 : last.location.accuracyM;
  const containing = [...extents]
    .filter(([, extent]) => isInsideArea(position, extent))
    .filter(([, extent]) => -pointToPolygonDistance(position, extent, { units: "meters" }) >= neededM)
    .map(([id]) => id);
  return [...chain, ...containing];
}

/** Places that a located position may belong to as well, within its own uncertainty. */
export function placesNear(
  record: Place,
  inputs: PlaceInputs,
  extents: Extents,
  positions: ReadonlyMap<string, Position>,
): BuiltPlace["near"] {
  const position = positions.get(record.id);
  if (record.location.class !== "located" || !position) return [];
  const { accuracyM } = record.location;
  const metresTo = (id: string): number => {
    const [extent, other] = [extents.get(id), positions.get(id)];
    if (extent) return pointToPolygonDistance(position, extent, { units: "meters" });
    return other ? distance(position, other, { units: "meters" }) : Infinity;
  };
  return inputs.records
    .filter(({ id, location }) => id !== record.id && (extents.has(id) || location.class === "located"))
    .map(({ id }) => ({ place: id, distanceM: Math.round(metresTo(id)) }))
    .filter(({ distanceM }) => distanceM > 0 && distanceM <= accuracyM)
    .sort((a, b) => a.distanceM - b.distanceM || a.place.localeCompare(b.place));
}
