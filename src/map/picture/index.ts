import type { DrawMapPicture, MapPicture, MapPictureRequest } from "../../model/map-picture.ts";
import { canvasLimitPx } from "./canvas-limit.ts";
import { drawPicture } from "./draw-picture.ts";
import type { PictureData } from "./picture-style.ts";
import { openStage, type Stage } from "./stage.ts";

/** Time without a request after which the stage is released. */
const RELEASE_AFTER_MS = 4000;

/**
 * Draws pictures of the map one after the other on one stage, because a stage costs a graphics context and the base
 * map's files; the stage is released a moment after the last picture.
 */
export function pictureDrawer(data: PictureData): DrawMapPicture {
  let stage: Stage | undefined;
  let limitPx: number | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let release: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    stage?.remove();
    stage = undefined;
  };
  const draw = async (request: MapPictureRequest): Promise<MapPicture> => {
    request.signal?.throwIfAborted();
    limitPx ??= canvasLimitPx();
    if (limitPx === undefined) throw new Error("the browser has no WebGL 2");
    try {
      stage ??= await openStage(limitPx, request.signal);
      return await drawPicture(stage, data, request, limitPx);
    } catch (error) {
      // A picture that was broken off leaves the stage in a state that nobody knows.
      close();
      throw error;
    }
  };
  return (request) => {
    clearTimeout(release);
    const picture = last.then(() => draw(request));
    last = picture.then(
      () => undefined,
      () => undefined,
    );
    const mine = last;
    void mine.then(() => {
      if (last === mine) release = setTimeout(close, RELEASE_AFTER_MS);
    });
    return picture;
  };
}
