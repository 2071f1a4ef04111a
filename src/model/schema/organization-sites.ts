import * as v from "valibot";
import { id } from "./text.ts";

const position = v.array(v.number());

/** public/data/organization-sites.geojson: civil sites of organizations that the documents name. */
export const organizationSites = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Point"), coordinates: position }),
        v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
        v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(v.array(position))) }),
      ]),
      properties: v.object({ id, organization: id, name: v.string(), name_en: v.string() }),
    }),
  ),
});
export type OrganizationSites = v.InferOutput<typeof organizationSites>;
