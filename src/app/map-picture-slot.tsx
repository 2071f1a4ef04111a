import { type ReactNode, useMemo } from "react";
import { useGeometry } from "../api/geometry.ts";
import { useLoadedAtlas } from "../features/facts/atlas-context.ts";
import { MapPictureContext } from "../features/handout/map-picture-context.ts";
import type { DrawMapPicture } from "../model/map-picture.ts";

/** Gives the features below it pictures of the map; the code behind them is fetched with the first one. */
export function MapPictureSlot({ children }: { children: ReactNode }) {
  const { index, places } = useLoadedAtlas();
  const { data: geometry } = useGeometry();
  const draw = useMemo((): DrawMapPicture => {
    let drawer: Promise<DrawMapPicture> | undefined;
    return async (request) => {
      if (!geometry) throw new Error("the geometry is not loaded");
      drawer ??= import("../map/picture/index.ts").then(({ pictureDrawer }) =>
        pictureDrawer({ index, places, geometry }),
      );
      return (await drawer)(request);
    };
  }, [index, places, geometry]);
  return <MapPictureContext value={draw}>{children}</MapPictureContext>;
}
