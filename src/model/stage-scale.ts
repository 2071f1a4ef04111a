/** Window that a slide is drawn for; larger ones show the same, larger. */
const STAGE_WIDTH_PX = 1280;
const STAGE_HEIGHT_PX = 720;

/** How much larger than on a desk slides and map are drawn, for an audience: 1.5 at 1080 lines, 3 at 4K, never below 1. */
export function stageScale(widthPx: number, heightPx: number): number {
  return Math.max(1, Math.min(widthPx / STAGE_WIDTH_PX, heightPx / STAGE_HEIGHT_PX));
}
