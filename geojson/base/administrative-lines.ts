import type { Feature } from "geojson";
import { chainLines } from "../steps/chain-lines.ts";
import { roundLine } from "../steps/round-positions.ts";
import type { SharedArcs } from "../steps/shared-arcs.ts";

/** What a line divides; the highest level counts. */
export type LineLevel = "province" | "city" | "district";

const LEVELS: readonly LineLevel[] = ["province", "city", "district"];

/** The level of an arc by the counties that have it on their outline; the first four digits of an adcode name the city. */
export function levelOf(owners: readonly string[]): LineLevel {
  if (owners.length < 2) return "province";
  return new Set(owners.map((adcode) => adcode.slice(0, 4))).size > 1 ? "city" : "district";
}

/** Administrative lines, each drawn once: one multi-line per level, its arcs chained so that dashes run on. */
export function buildAdministrativeLines(shared: SharedArcs): Feature[] {
  return LEVELS.map((level) => {
    const arcs = shared.arcs.filter((arc) => levelOf(arc.owners) === level).map((arc) => roundLine(arc.line));
    return {
      type: "Feature",
      properties: { level },
      geometry: { type: "MultiLineString", coordinates: chainLines(arcs) },
    };
  });
}
