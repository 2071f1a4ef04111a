import type { Box } from "./box.ts";

/** Where a map looks: its middle and its zoom, in tiles of 512 pixels. */
export interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** A size in CSS pixels. */
export interface PixelSize {
  widthPx: number;
  heightPx: number;
}

/** Pixels across the world at zoom 0. */
const WORLD_PX_AT_ZOOM_0 = 512;

/** Length of the equator in metres, on the sphere that web maps use. */
const EQUATOR_M = 40_075_016.686;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** A position as a share of the world, from its north-west corner. */
function shareOfWorld(longitude: number, latitude: number): [x: number, y: number] {
  const y = Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
  return [(longitude + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

function positionOf(x: number, y: number): [longitude: number, latitude: number] {
  return [x * 360 - 180, degrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2)];
}

function worldPx(zoom: number): number {
  return WORLD_PX_AT_ZOOM_0 * 2 ** zoom;
}

/** The camera moved by pixels of the picture, to the right and down. */
export function movedCamera(camera: MapCamera, rightPx: number, downPx: number): MapCamera {
  const [x, y] = shareOfWorld(camera.longitude, camera.latitude);
  const world = worldPx(camera.zoom);
  const [longitude, latitude] = positionOf(x + rightPx / world, y + downPx / world);
  return { zoom: camera.zoom, longitude, latitude };
}

/** Where a position lies in a picture, in pixels from its upper left corner. */
export function pixelOf(
  camera: MapCamera,
  { widthPx, heightPx }: PixelSize,
  longitude: number,
  latitude: number,
): [x: number, y: number] {
  const [x, y] = shareOfWorld(longitude, latitude);
  const [middleX, middleY] = shareOfWorld(camera.longitude, camera.latitude);
  const world = worldPx(camera.zoom);
  return [widthPx / 2 + (x - middleX) * world, heightPx / 2 + (y - middleY) * world];
}

/** What a picture of a size shows. */
export function boundsOfCamera(camera: MapCamera, { widthPx, heightPx }: PixelSize): Box {
  const northWest = movedCamera(camera, -widthPx / 2, -heightPx / 2);
  const southEast = movedCamera(camera, widthPx / 2, heightPx / 2);
  return [northWest.longitude, southEast.latitude, southEast.longitude, northWest.latitude];
}

/** The closest camera that shows a whole box with a margin, up to a zoom. */
export function cameraForBox(
  [west, south, east, north]: Box,
  { widthPx, heightPx }: PixelSize,
  marginPx: number,
  maxZoom: number,
): MapCamera {
  const [left, top] = shareOfWorld(west, north);
  const [right, bottom] = shareOfWorld(east, south);
  const scale = Math.min(
    Math.max(1, widthPx - 2 * marginPx) / (right - left),
    Math.max(1, heightPx - 2 * marginPx) / (bottom - top),
  );
  const zoom = Math.min(maxZoom, Math.log2(scale / WORLD_PX_AT_ZOOM_0));
  const [longitude, latitude] = positionOf((left + right) / 2, (top + bottom) / 2);
  return { zoom, longitude, latitude };
}

/** Metres that one pixel covers in the middle of the picture. */
export function metresPerPixel({ zoom, latitude }: MapCamera): number {
  return (EQUATOR_M * Math.cos(radians(latitude))) / worldPx(zoom);
}
