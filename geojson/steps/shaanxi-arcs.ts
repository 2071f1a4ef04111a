import type { Position } from "geojson";
import { FRAME, touchesBox } from "./frame.ts";
import { readCounties } from "./read-counties.ts";
import { cutSharedArcs, mapArcs, type SharedArcs } from "./shared-arcs.ts";
import { simplifyLine } from "./simplify-line.ts";

/**
 * Tolerance outside the frame of the city map, degrees of latitude (about 330 m), where lines are read at small scales
 * only. The source is itself thinned to about 250 m: inside the frame its lines stay as they are.
 */
const PROVINCE_TOLERANCE = 0.003;

/** Four decimals, about 10 m: finer than the source's own 100–300 m. */
const roundPosition = (position: Position): Position => position.map((value) => Number(value.toFixed(4)));

/** One arc, rounded, and thinned where the map is only read at small scales. */
function thin(line: Position[]): Position[] {
  const rounded = line.map(roundPosition);
  return touchesBox(line, FRAME) ? rounded : simplifyLine(rounded, PROVINCE_TOLERANCE);
}

/**
 * All counties of Shaanxi as shared, once simplified arcs: the one source of every administrative outline and line,
 * so that a city, its districts and the lines between them coincide to the vertex.
 */
export function readShaanxiArcs(): SharedArcs {
  const areas = readCounties().map((county) => ({ id: county.adcode, geometry: county.geometry }));
  return mapArcs(cutSharedArcs(areas), thin);
}
