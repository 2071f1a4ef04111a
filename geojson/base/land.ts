import type { Feature } from "geojson";
import { dissolveArcs } from "../steps/dissolve-arcs.ts";
import { roundGeometry } from "../steps/round-positions.ts";
import type { SharedArcs } from "../steps/shared-arcs.ts";

/** The province as one area: the union of all its counties. */
export function buildLand(shared: SharedArcs): Feature[] {
  const geometry = roundGeometry(dissolveArcs(shared, [...shared.rings.keys()]));
  return [{ type: "Feature", properties: { name: "陕西省", name_en: "Shaanxi" }, geometry }];
}
