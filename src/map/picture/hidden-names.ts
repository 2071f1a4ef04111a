import type { FilterSpecification, LayerSpecification } from "maplibre-gl";

/** Sources whose features are, or name, sites of organizations. */
const NAMING_SOURCES = ["organization-sites", "base-sites", "base-site-labels"];

/** What is left out of a picture: ids of organizations, and every way their names are written. */
export interface HiddenNames {
  ids: string[];
  names: string[];
}

/** Takes the sites of hidden organizations, and sites named after them, out of the layers. */
export function withoutHidden(
  layers: LayerSpecification[],
  { ids, names }: HiddenNames,
): LayerSpecification[] {
  if (ids.length === 0) return layers;
  const isNamed = names.flatMap((name) =>
    ["name", "name_en"].map((property) => ["in", name, ["coalesce", ["get", property], ""]]),
  );
  const isHidden = ["any", ["in", ["coalesce", ["get", "organization"], ""], ["literal", ids]], ...isNamed];
  return layers.map((layer) => {
    if (!("source" in layer) || !NAMING_SOURCES.includes(layer.source)) return layer;
    const shown = ["!", isHidden];
    const filter = (layer.filter ? ["all", layer.filter, shown] : shown) as FilterSpecification;
    return { ...layer, filter };
  });
}
