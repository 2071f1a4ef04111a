import type { MapPicture, MapPictureRequest, MapPictureView } from "../../model/map-picture.ts";
import {
  boundsOfCamera,
  cameraForBox,
  type MapCamera,
  metresPerPixel,
  movedCamera,
  type PixelSize,
} from "../../model/mercator.ts";
import { markArea } from "../use-feature-state.ts";
import { type PicturePart, pictureParts } from "./parts.ts";
import { type PictureData, pictureStyle } from "./picture-style.ts";
import type { Stage } from "./stage.ts";

/** CSS pixels that neighbouring parts share on each side of their seam: about two long names. */
const OVERLAP_PX = 220;

function cameraOf(view: MapPictureView, size: PixelSize): MapCamera {
  return view.kind === "camera" ? view.camera : cameraForBox(view.box, size, view.marginPx, view.maxZoom);
}

function copyPart(
  context: CanvasRenderingContext2D,
  drawn: HTMLCanvasElement,
  { keep, leftPx, topPx }: PicturePart,
  pixelRatio: number,
): void {
  const edge = (px: number): number => Math.round(px * pixelRatio);
  const left = edge(keep.leftPx);
  const top = edge(keep.topPx);
  context.save();
  context.beginPath();
  context.rect(left, top, edge(keep.leftPx + keep.widthPx) - left, edge(keep.topPx + keep.heightPx) - top);
  context.clip();
  context.drawImage(drawn, edge(leftPx), edge(topPx));
  context.restore();
}

/**
 * Pixels of a CSS pixel while a view is loaded: what is loaded does not depend on it, and the frames in between cost
 * little.
 */
const LOADING_PIXEL_RATIO = 0.25;

async function drawPart(
  { map, resize, settled }: Stage,
  camera: MapCamera,
  part: PicturePart,
  { pixelRatio, signal }: MapPictureRequest,
  context: CanvasRenderingContext2D,
): Promise<void> {
  map.setPixelRatio(LOADING_PIXEL_RATIO);
  resize(part);
  const { longitude, latitude } = movedCamera(camera, part.rightPx, part.downPx);
  map.jumpTo({ center: [longitude, latitude], zoom: camera.zoom });
  await settled(signal);
  map.setPixelRatio(pixelRatio);
  const canvas = map.getCanvas();
  const wantedPx = Math.round(part.widthPx * pixelRatio);
  if (canvas.width !== wantedPx) throw new Error(`drew ${canvas.width} pixels across, wanted ${wantedPx}`);
  // Once a frame is over, a browser may have cleared the canvas.
  map.once("render", () => copyPart(context, canvas, part, pixelRatio));
  map.redraw();
  map.setPixelRatio(LOADING_PIXEL_RATIO);
}

/** Draws a picture on the stage, in as many parts as the limit asks for. */
export async function drawPicture(
  stage: Stage,
  data: PictureData,
  request: MapPictureRequest,
  limitPx: number,
): Promise<MapPicture> {
  const { widthPx, heightPx, pixelRatio } = request;
  const camera = cameraOf(request.view, request);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(widthPx * pixelRatio);
  canvas.height = Math.round(heightPx * pixelRatio);
  // What is drawn here is read once, into a file: a canvas in main memory saves a way to the graphics processor and back.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} pixels`);
  const { map } = stage;
  map.setStyle(pictureStyle(data, request), { diff: true });
  for (const key of request.emphasised) markArea(map, data.index, data.places, key, "selected", true);
  for (const part of pictureParts(request, Math.floor(limitPx / pixelRatio), OVERLAP_PX))
    await drawPart(stage, camera, part, request, context);
  for (const key of request.emphasised) markArea(map, data.index, data.places, key, "selected", false);
  return {
    canvas,
    widthPx,
    heightPx,
    pixelRatio,
    camera,
    bounds: boundsOfCamera(camera, request),
    metresPerPx: metresPerPixel(camera),
  };
}
