import type { StyleSpecification } from "maplibre-gl";
import { dataUrl } from "../../api/data-url.ts";
import type { Geometry } from "../../api/geometry.ts";
import { type AreaFeatures, areaFeatures } from "../../model/area-features.ts";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { MapPictureRequest } from "../../model/map-picture.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";
import { mapStyle } from "../style.ts";
import { type HiddenNames, withoutHidden } from "./hidden-names.ts";

/** What all pictures are drawn from. */
export interface PictureData {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  geometry: Geometry;
}

function hiddenNames(index: AtlasIndex, ids: readonly string[]): HiddenNames {
  const organizations = ids.flatMap((id) => index.organizations.get(id) ?? []);
  return {
    ids: [...ids],
    names: organizations.flatMap(({ name, aliases = [] }) => [name.zh, name.en, ...aliases]),
  };
}

/** Places the names of emphasised areas before all others. */
function withFirst(features: AreaFeatures, emphasised: readonly string[]): AreaFeatures {
  const first = (points: AreaFeatures["points"]): AreaFeatures["points"] => ({
    ...points,
    features: points.features.map((feature) =>
      feature.properties.keys.split(" ").some((key) => emphasised.includes(key))
        ? { ...feature, properties: { ...feature.properties, rank: -1 } }
        : feature,
    ),
  });
  return { ...features, points: first(features.points), anchors: first(features.anchors) };
}

/** The style of a picture: the map's own in the light theme. */
export function pictureStyle(
  { index, places, geometry }: PictureData,
  { layouts, only, language, emphasised, hiddenOrganizations = [] }: MapPictureRequest,
): StyleSpecification {
  const wanted = only && new Set(only);
  const isWanted = wanted && ((key: string): boolean => wanted.has(key));
  const features = areaFeatures(index, places, geometry, [...layouts], language, isWanted);
  const style = mapStyle({
    theme: "light",
    language,
    fillOpacity: 1,
    features: withFirst(features, emphasised),
    extents: geometry.extents,
    url: dataUrl,
  });
  return { ...style, layers: withoutHidden(style.layers, hiddenNames(index, hiddenOrganizations)) };
}
