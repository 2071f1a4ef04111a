import type { ExpressionSpecification } from "maplibre-gl";

/** Where a width or size grows: zoom and value in pairs, linear in between. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;
}

/**
 * Rivers, roads and sites end at the frame of the city map. They fade in between these zooms, so that no rectangle
 * shows in the view of the province.
 */
export const FADE_FROM_ZOOM = 8.5;
const FADE_TO_ZOOM = 9.1;

/** Opacity that fades in with the frame. */
export function fadeIn(full = 1): ExpressionSpecification {
  return byZoom([FADE_FROM_ZOOM, 0], [FADE_TO_ZOOM, full]);
}
