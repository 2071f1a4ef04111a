import type { Map as MapLibreMap } from "maplibre-gl";
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

/** Copies the canvas within a frame: afterwards a browser may have cleared it. */
function copyFrame(map: MapLibreMap, copy: (canvas: HTMLCanvasElement) => void): void {
  map.once("render", () => copy(map.getCanvas()));
  map.redraw();
}

/** Draws a picture on the stage, in as many parts as the limit asks for. */
export async function drawPicture(
  stage: Stage,
  data: PictureData,
  request: MapPictureRequest,
  limitPx: number,
): Promise<MapPicture> {
  const { widthPx, heightPx, pixelRatio, signal } = request;
  const camera = cameraOf(request.view, request);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(widthPx * pixelRatio);
  canvas.height = Math.round(heightPx * pixelRatio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} pixels`);
  const { map } = stage;
  map.setPixelRatio(pixelRatio);
  map.setStyle(pictureStyle(data, request), { diff: true });
  for (const key of request.emphasised) markArea(map, data.index, data.places, key, "selected", true);
  for (const part of pictureParts(request, Math.floor(limitPx / pixelRatio), OVERLAP_PX)) {
    stage.resize(part);
    const { longitude, latitude } = movedCamera(camera, part.rightPx, part.downPx);
    map.jumpTo({ center: [longitude, latitude], zoom: camera.zoom });
    await stage.settled(signal);
    const drawnPx = map.getCanvas().width;
    const wantedPx = Math.round(part.widthPx * pixelRatio);
    if (drawnPx !== wantedPx) throw new Error(`drew ${drawnPx} pixels across, wanted ${wantedPx}`);
    copyFrame(map, (drawn) => copyPart(context, drawn, part, pixelRatio));
  }
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
