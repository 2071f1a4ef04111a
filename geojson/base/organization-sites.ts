import type { Feature, Point, Polygon } from "geojson";
import type { GeometryIssue } from "../checks/issue.ts";
import { rewindRings } from "../steps/rewind-rings.ts";
import { roundGeometry } from "../steps/round-positions.ts";

/** A civil site of an organization in geojson/source/sites-osm.geojson. */
export type SiteSource = Feature<
  Polygon | Point,
  {
    readonly id: string;
    /** Id of the record in data/organizations. */
    readonly organization: string;
    readonly name: string;
    readonly name_en: string;
    readonly kind: "plant" | "research" | "office" | "campus" | "hospital";
  }
>;

/** Sites as the atlas shows them, sorted by id: an outline is `outlined`, a point is `located`. */
export function buildOrganizationSites(sites: readonly SiteSource[]): Feature[] {
  return [...sites]
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
    .map(({ properties: { id, organization, name, name_en }, geometry }) => ({
      type: "Feature",
      properties: {
        id,
        organization,
        class: geometry.type === "Polygon" ? "outlined" : "located",
        name,
        name_en,
      },
      geometry: geometry.type === "Polygon" ? rewindRings(roundGeometry(geometry)) : roundGeometry(geometry),
    }));
}

/** Every site has an id of its own and belongs to an organization that has a record and is no defence body. */
export function checkSiteOwners(
  sites: readonly SiteSource[],
  organizations: readonly { readonly id: string; readonly defence?: true | undefined }[],
): GeometryIssue[] {
  const check = "belongs-to-organization";
  const records = new Map(organizations.map((record) => [record.id, record]));
  return sites.flatMap(({ properties: { id, organization } }, index) => {
    const issues: GeometryIssue[] = [];
    const owner = records.get(organization);
    if (!owner)
      issues.push({ check, place: id, message: `no record data/organizations/${organization}.yaml` });
    if (owner?.defence) issues.push({ check, place: id, message: `${organization} is listed by name only` });
    if (sites.findIndex((site) => site.properties.id === id) !== index)
      issues.push({ check, place: id, message: "id used twice" });
    return issues;
  });
}
