import type { MultiPolygon, Polygon } from "geojson";
import type { Place } from "../../src/model/schema/place.ts";
import { dissolveArcs } from "../steps/dissolve-arcs.ts";
import { equalAreaBlock } from "../steps/equal-area-block.ts";
import { equalAreaCircle } from "../steps/equal-area-circle.ts";
import { equalAreaCorridor } from "../steps/equal-area-corridor.ts";
import { rewindRings } from "../steps/rewind-rings.ts";
import { roundGeometry } from "../steps/round-positions.ts";
import { cutSharedArcs } from "../steps/shared-arcs.ts";
import type { PlaceInputs } from "./place-index.ts";
import { recordOf } from "./place-index.ts";
import { sourceArea, sourceAxis, sourcePosition } from "./place-sources.ts";

type Ground = Polygon | MultiPolygon;

function sizedShape(
  location: Extract<Place["location"], { class: "sized" }>,
  { sources }: PlaceInputs,
): Ground {
  const { feature, shape, areaKm2 } = location;
  if (shape === "circle") return equalAreaCircle(sourcePosition(sources, feature, "centre"), areaKm2);
  if (shape === "corridor") return equalAreaCorridor(sourceAxis(sources, feature), areaKm2);
  return equalAreaBlock(sourceArea(sources, feature, "block") as Polygon, areaKm2);
}

/** Union of the members, without their inner lines; none unless every member has an extent. */
function unionOf(members: readonly string[], inputs: PlaceInputs): Ground | undefined {
  const areas = members.map((id) => ({ id, geometry: extentOf(recordOf(inputs.records, id), inputs) }));
  if (areas.some(({ geometry }) => !geometry)) return undefined;
  return dissolveArcs(cutSharedArcs(areas as { id: string; geometry: Ground }[]), members);
}

function drawExtent({ location }: Place, inputs: PlaceInputs): Ground | undefined {
  switch (location.class) {
    case "boundary":
      return dissolveArcs(inputs.counties, location.adcodes);
    case "derived":
      return unionOf(location.members, inputs);
    case "outlined":
      return sourceArea(inputs.sources, location.feature, "outline");
    case "sized":
      return sizedShape(location, inputs);
    default:
      return undefined;
  }
}

/** The ground of a place, rounded and wound as RFC 7946 asks; none for points, marks and names. */
export function extentOf(record: Place, inputs: PlaceInputs): Ground | undefined {
  const drawn = drawExtent(record, inputs);
  return drawn && rewindRings(roundGeometry(drawn));
}

/** The ground of every place that has one, by id. */
export function buildExtents(inputs: PlaceInputs): Map<string, Ground> {
  const extents = new Map<string, Ground>();
  for (const record of inputs.records) {
    const extent = extentOf(record, inputs);
    if (extent) extents.set(record.id, extent);
  }
  return extents;
}
