import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Place } from "../../src/model/schema/place.ts";
import { areaKm2 } from "../steps/area-km2.ts";
import { at } from "../steps/at.ts";
import { hostedSlots } from "../steps/hosted-slots.ts";
import { labelAnchor } from "../steps/label-anchor.ts";
import { roundPosition } from "../steps/round-positions.ts";
import { byId, type Extents, groundAround, type PlaceInputs } from "./place-index.ts";
import { sourcePosition } from "./place-sources.ts";

/** Middle of the positions of a belt's members. */
function middleOf(
  members: readonly string[],
  positions: ReadonlyMap<string, Position>,
): Position | undefined {
  const stops = members.map((member) => positions.get(member)).filter((stop) => stop !== undefined);
  const sorted = stops.sort((a, b) => at(a, 0) - at(b, 0));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function setFixedPositions(inputs: PlaceInputs, extents: Extents, positions: Map<string, Position>): void {
  for (const { id, location } of inputs.records) {
    const extent = extents.get(id);
    if (extent) positions.set(id, roundPosition(labelAnchor(extent)));
    else if (location.class === "located")
      positions.set(id, roundPosition(sourcePosition(inputs.sources, location.feature, "position")));
  }
  for (const { id, location } of inputs.records) {
    if (location.class !== "derived" || positions.has(id)) continue;
    const middle = middleOf(location.members, positions);
    if (middle) positions.set(id, middle);
  }
}

/** Hosted places by host, each list in the order in which layouts name them. */
function guestsByHost({ records, namedOrder }: PlaceInputs): Map<string, string[]> {
  const rank = new Map(namedOrder.map((id, index) => [id, index]));
  const guests = new Map<string, string[]>();
  const hosted = records.flatMap(({ id, location }: Place) =>
    location.class === "hosted" ? [{ id, host: location.host }] : [],
  );
  hosted.sort(
    (a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || a.id.localeCompare(b.id),
  );
  for (const { id, host } of hosted) guests.set(host, [...(guests.get(host) ?? []), id]);
  return guests;
}

/** Smaller drawn grounds than the host's own: the marks of the host alone stay out of them. */
function smallerGrounds(
  host: string,
  { records }: PlaceInputs,
  extents: Extents,
): (Polygon | MultiPolygon)[] {
  const own = extents.get(host);
  const limit = own ? areaKm2(own) : Number.POSITIVE_INFINITY;
  return records
    .filter(
      ({ id, location }) => id !== host && (location.class === "outlined" || location.class === "sized"),
    )
    .flatMap(({ id }) => extents.get(id) ?? [])
    .filter((ground) => areaKm2(ground) < limit);
}

/**
 * One position for each placed place: evidence for located ones, a label anchor for those with an extent, and for
 * hosted ones a slot in their host, set in order and not by geography.
 */
export function buildPositions(inputs: PlaceInputs, extents: Extents): Map<string, Position> {
  const positions = new Map<string, Position>();
  setFixedPositions(inputs, extents, positions);
  const waiting = guestsByHost(inputs);
  while (waiting.size > 0) {
    const ready = byId(positions).filter(([id]) => waiting.has(id));
    if (ready.length === 0) throw new Error(`hosts without a position: ${[...waiting.keys()].join(", ")}`);
    for (const [host, anchor] of ready) {
      const guests = waiting.get(host) ?? [];
      const slotHost = {
        anchor,
        extent: groundAround(host, inputs, extents),
        isPoint: !extents.has(host),
        avoid: smallerGrounds(host, inputs, extents),
      };
      const slots = hostedSlots(slotHost, guests.length, [...positions.values()]);
      for (const [index, guest] of guests.entries()) positions.set(guest, roundPosition(at(slots, index)));
      waiting.delete(host);
    }
  }
  return positions;
}
