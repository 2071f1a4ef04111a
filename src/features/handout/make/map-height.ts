import { areaPieces, type HandoutArea } from "../content/area-page.ts";
import { COLUMN_HEIGHT_PT } from "../content/frame.ts";
import { References } from "../content/references.ts";
import type { Voice } from "../content/voice.ts";
import { paginate } from "../page/paginate.ts";
import { MAP_WIDTH_PX } from "./maps.ts";

/** Heights that the map of an area may have, in CSS pixels, the best first. */
const HEIGHTS_PX = [330, 284, 240, 200];

/** Blank at the foot of an area's first page, in points, that a larger map is worth. */
const MOST_BLANK_PT = 90;

/** The largest height of an area's map that needs the fewest pages and leaves the first of them no hole; else the one that fills it best. */
export function mapHeightPx(voice: Voice, area: HandoutArea): number {
  const trials = HEIGHTS_PX.map((heightPx) => {
    const map = { image: "", widthPx: MAP_WIDTH_PX, heightPx, metresPerPx: 1 };
    // A trial gives its sources numbers of its own.
    const pieces = areaPieces({ ...voice, references: new References() }, { ...area, map });
    const pages = paginate(pieces, COLUMN_HEIGHT_PT);
    const blank = pages.length > 1 ? COLUMN_HEIGHT_PT - (pages[0]?.usedHeight ?? 0) : 0;
    return { heightPx, pages: pages.length, hole: Math.max(0, blank - MOST_BLANK_PT) };
  });
  const [best] = trials.toSorted((a, b) => a.pages - b.pages || a.hole - b.hole);
  return best?.heightPx ?? Math.max(...HEIGHTS_PX);
}
