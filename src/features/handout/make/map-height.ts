import { areaPieces, type HandoutArea } from "../content/area-page.ts";
import { COLUMN_HEIGHT_PT } from "../content/frame.ts";
import { References } from "../content/references.ts";
import type { Voice } from "../content/voice.ts";
import { paginate } from "../page/paginate.ts";
import { MAP_WIDTH_PX } from "./maps.ts";

/** Heights that the map of an area may have, in CSS pixels, the best first. */
const HEIGHTS_PX = [330, 284, 240, 200];

/** The largest height of an area's map that needs no more pages than the smallest does. */
export function mapHeightPx(voice: Voice, area: HandoutArea): number {
  const pagesWith = (heightPx: number): number => {
    const map = { image: "", widthPx: MAP_WIDTH_PX, heightPx, metresPerPx: 1 };
    // A trial gives its sources numbers of its own.
    const pieces = areaPieces({ ...voice, references: new References() }, { ...area, map });
    return paginate(pieces, COLUMN_HEIGHT_PT).length;
  };
  const smallest = HEIGHTS_PX.at(-1) ?? 0;
  const fewest = pagesWith(smallest);
  return HEIGHTS_PX.find((heightPx) => pagesWith(heightPx) === fewest) ?? smallest;
}
