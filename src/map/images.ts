import type { Map as MapLibreMap } from "maplibre-gl";
import { PALETTES } from "../model/palette.ts";

/** CSS pixels between two lines of a hatch. */
const HATCH_PX = 10;

function hatchImage(
  hex: string,
  pixelRatio: number,
): { width: number; height: number; data: Uint8ClampedArray } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const size = HATCH_PX * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const isLine = (x + y) % size < pixelRatio;
      data.set([red, green, blue, isLine ? 110 : 0], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Pixels across a mark with its ring. */
const MARK_SIZE = 16;

/**
 * Adds the images that layers name: hatches of all families in both themes, and the invisible guard of marks.
 * `pixelRatio` is how many pixels a hatch has for each CSS pixel, a whole number.
 */
export function addImages(map: MapLibreMap, pixelRatio = 1): void {
  if (!map.hasImage("mark-guard")) {
    const data = new Uint8ClampedArray(MARK_SIZE * MARK_SIZE * 4);
    map.addImage("mark-guard", { width: MARK_SIZE, height: MARK_SIZE, data });
  }
  for (const theme of ["light", "dark"] as const) {
    for (const [family, colour] of PALETTES[theme].families.entries()) {
      const name = `hatch-${theme}-${family}`;
      if (!map.hasImage(name)) map.addImage(name, hatchImage(colour, pixelRatio), { pixelRatio });
    }
  }
}
