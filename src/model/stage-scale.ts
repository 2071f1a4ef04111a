/** Windows that the map is drawn for before an audience; larger ones show the same, larger. */
const WINDOWS_PX = {
  /** A tour on a desk or a projector: names are 20 px at 1080 lines. */
  tour: { width: 1280, height: 720 },
  /** A hall, whichever way its screen stands: the smallest names of the base map, 10 px, are 24 px at 1080 lines. */
  hall: { width: 800, height: 450 },
};

/** How much larger than on a desk slides and map are drawn, never below 1. */
export function stageScale(widthPx: number, heightPx: number, audience: keyof typeof WINDOWS_PX): number {
  const { width, height } = WINDOWS_PX[audience];
  const isUpright = audience === "hall" && heightPx > widthPx;
  const [longPx, shortPx] = isUpright ? [heightPx, widthPx] : [widthPx, heightPx];
  return Math.max(1, Math.min(longPx / width, shortPx / height));
}
