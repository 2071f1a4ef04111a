import type { Geometry } from "../../api/geometry.ts";
import { fetchRivers } from "../../api/rivers.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { unionOfBoxes } from "../../model/box.ts";
import { pictureBox } from "../../model/place-box.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";
import type { CoverGround } from "./content/cover-art.ts";

/** The ground of areas for a cover: rivers, extents, positions. */
export async function coverGround(
  entries: readonly AreaEntry[],
  places: Map<string, BuiltPlace>,
  geometry: Geometry | undefined,
): Promise<CoverGround> {
  const rivers = await fetchRivers();
  const ids = new Set(entries.map(({ area }) => area.place));
  const rings = (geometry?.extents.features ?? [])
    .filter(({ properties }) => ids.has(properties.id))
    .flatMap(({ geometry: shape }) =>
      shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat(),
    );
  const points = (geometry?.points.features ?? [])
    .filter(({ properties }) => ids.has(properties.id) && properties.kind !== "label")
    .map(({ geometry: point, properties }) => ({
      position: point.coordinates,
      isHollow: properties.kind === "mark",
    }));
  return {
    rivers,
    rings,
    points,
    box: unionOfBoxes(entries.map(({ area }) => pictureBox(places, area.place))),
  };
}
