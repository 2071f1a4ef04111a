import type { Box } from "./box.ts";
import type { MapCamera, PixelSize } from "./mercator.ts";
import type { Language } from "./quantity.ts";

/** What a picture shows: a whole box with a margin, or what a camera sees. */
export type MapPictureView =
  | { kind: "box"; box: Box; marginPx: number; maxZoom: number }
  | { kind: "camera"; camera: MapCamera };

/** A picture of the map that is wished for; it is always drawn in the light theme. */
export interface MapPictureRequest extends PixelSize {
  /** Layouts that are drawn, each in the colour family of its slot. */
  layouts: readonly { id: string; slot: number }[];
  /** The only areas drawn, as layout/area; all areas of the layouts where absent. */
  only?: readonly string[];
  /** Areas drawn as selected ones are, as layout/area. */
  emphasised: readonly string[];
  view: MapPictureView;
  /** Pixels of the picture for each CSS pixel: 300 / 96 prints 300 dpi at the natural size. */
  pixelRatio: number;
  language: Language;
  /** Ids of organizations whose sites and names are left out. */
  hiddenOrganizations?: readonly string[];
  signal?: AbortSignal;
}

/** A drawn picture of the map. */
export interface MapPicture extends PixelSize {
  /** The drawing, widthPx × pixelRatio pixels wide. */
  canvas: HTMLCanvasElement;
  pixelRatio: number;
  camera: MapCamera;
  /** What it shows. */
  bounds: Box;
  /** Metres that one CSS pixel covers in the middle of the picture. */
  metresPerPx: number;
}

/** Draws a picture of the map, or fails with the reason of the signal or of the engine. */
export type DrawMapPicture = (request: MapPictureRequest) => Promise<MapPicture>;
