import type { Feature } from "geojson";
import { rewindRings } from "../steps/rewind-rings.ts";
import { roundLine } from "../steps/round-positions.ts";
import { simplifyLine } from "../steps/simplify-line.ts";
import type { SourceFeatures } from "./source-features.ts";

/** Tolerance of outlines in degrees of latitude, about 17 m. */
const TOLERANCE = 0.00015;

/** Sites smaller than this are a dot at zoom 14 and are left out. */
const LEAST_AREA_HA = 2;

/** Built sites as quiet fills without names: the airport, campuses, hospitals, industrial and business sites. */
export function buildSites(sites: SourceFeatures<"sites">): Feature[] {
  return sites
    .filter((site) => site.properties.areaHa >= LEAST_AREA_HA)
    .map(({ properties: { kind }, geometry }) => ({
      type: "Feature",
      properties: { kind },
      geometry: rewindRings({
        type: "Polygon",
        coordinates: geometry.coordinates.map((ring) => roundLine(simplifyLine(ring, TOLERANCE))),
      }),
    }));
}
