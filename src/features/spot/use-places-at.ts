import { useEffect, useState } from "react";
import { useGeometry } from "../../api/geometry.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Places that cover a spot; undefined until they are found. The geometry library is loaded when first needed. */
export function usePlacesAt(longitude: number, latitude: number): Set<string> | undefined {
  const { places } = useLoadedAtlas();
  const { data: geometry } = useGeometry();
  const [found, setFound] = useState<{ at: string; places: Set<string> }>();
  const at = `${longitude},${latitude}`;
  useEffect(() => {
    if (!geometry) return undefined;
    let isCurrent = true;
    void import("./places-at.ts").then(({ placesAt }) => {
      if (isCurrent) setFound({ at, places: placesAt(longitude, latitude, geometry.extents, places) });
    });
    return () => {
      isCurrent = false;
    };
  }, [at, longitude, latitude, geometry, places]);
  return found?.at === at ? found.places : undefined;
}
