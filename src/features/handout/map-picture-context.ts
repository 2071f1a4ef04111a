import { createContext, useContext } from "react";
import type { DrawMapPicture } from "../../model/map-picture.ts";

/** Draws pictures of the map; the app gives it, because the map engine is no part of any feature. */
export const MapPictureContext = createContext<DrawMapPicture | null>(null);

/** The way to a picture of the map; only below the frame that gives it. */
export function useMapPicture(): DrawMapPicture {
  const draw = useContext(MapPictureContext);
  if (!draw) throw new Error("useMapPicture needs MapPictureContext");
  return draw;
}
