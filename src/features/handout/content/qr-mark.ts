import { qrSquares } from "../../../ui/qr-path.ts";
import type { Mark, Point } from "../page/marks.ts";

/** A QR code of a size, upper left corner at the origin. */
export function qrMark(text: string, size: number, colour: string): Mark {
  const squares = qrSquares(text);
  const unit = size / squares.size;
  return {
    kind: "path",
    isClosed: true,
    fill: colour,
    lines: squares.runs.map(({ x, y, length }): Point[] => [
      [x * unit, y * unit],
      [(x + length) * unit, y * unit],
      [(x + length) * unit, (y + 1) * unit],
      [x * unit, (y + 1) * unit],
    ]),
  };
}
