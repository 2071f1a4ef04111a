import type { Position } from "geojson";
import { xy } from "./at.ts";
import { type Box, isInBox } from "./frame.ts";

/** Where the segment from inside to outside leaves a box. */
function crossing(inside: Position, outside: Position, [west, south, east, north]: Box): Position {
  const [x, y] = xy(inside);
  const [outsideX, outsideY] = xy(outside);
  const [spanX, spanY] = [outsideX - x, outsideY - y];
  const shares = [
    spanX < 0 ? (west - x) / spanX : 1,
    spanX > 0 ? (east - x) / spanX : 1,
    spanY < 0 ? (south - y) / spanY : 1,
    spanY > 0 ? (north - y) / spanY : 1,
  ];
  const share = Math.min(...shares);
  return [x + spanX * share, y + spanY * share];
}

/** The runs of a line inside a box, cut at its edge. A segment with both ends outside is dropped. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (isInBox(position, box)) {
      if (run.length === 0 && before) run.push(crossing(position, before, box));
      run.push(position);
      return;
    }
    if (run.length > 0 && before) runs.push([...run, crossing(before, position, box)]);
    run = [];
  });
  if (run.length > 1) runs.push(run);
  return runs;
}
