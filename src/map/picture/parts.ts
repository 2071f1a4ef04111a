import type { PixelSize } from "../../model/mercator.ts";

/** A part of a picture that is drawn at once, in CSS pixels; its own size is whole, as that of an element is. */
export interface PicturePart extends PixelSize {
  /** Its upper left corner, from that of the picture. */
  leftPx: number;
  topPx: number;
  /** Middle of what is drawn, from the middle of the picture to the right and down. */
  rightPx: number;
  downPx: number;
  /** The piece that is kept, from the upper left corner of the picture. */
  keep: { leftPx: number; topPx: number; widthPx: number; heightPx: number };
}

/** A stretch along one axis: what is drawn and what is kept of it, from the start of the picture. */
interface Stretch {
  from: number;
  length: number;
  keepFrom: number;
  keepLength: number;
}

function stretches(length: number, longest: number, overlap: number): Stretch[] {
  if (length <= longest) return [{ from: 0, length: Math.ceil(length), keepFrom: 0, keepLength: length }];
  const kept = Math.max(1, Math.floor(longest - 2 * overlap));
  const count = Math.ceil(length / kept);
  return Array.from({ length: count }, (_, place) => {
    const keepFrom = Math.round((length * place) / count);
    const keepTo = Math.round((length * (place + 1)) / count);
    const from = Math.max(0, keepFrom - overlap);
    const to = Math.min(length, keepTo + overlap);
    return { from, length: Math.ceil(to - from), keepFrom, keepLength: keepTo - keepFrom };
  });
}

/**
 * Cuts a picture into parts that the graphics processor can draw. Each part is drawn with an overlap on all its inner
 * sides, so that names near a seam compete for room with the same neighbours on both sides of it.
 *
 *     ┌────────┬─────┐
 *     │ kept   │overl│   drawn: kept and overlap
 *     └────────┴─────┘
 */
export function pictureParts(
  { widthPx, heightPx }: PixelSize,
  longestPx: number,
  overlapPx: number,
): PicturePart[] {
  const columns = stretches(widthPx, longestPx, overlapPx);
  return stretches(heightPx, longestPx, overlapPx).flatMap((row) =>
    columns.map((column) => ({
      widthPx: column.length,
      heightPx: row.length,
      leftPx: column.from,
      topPx: row.from,
      rightPx: column.from + column.length / 2 - widthPx / 2,
      downPx: row.from + row.length / 2 - heightPx / 2,
      keep: {
        leftPx: column.keepFrom,
        topPx: row.keepFrom,
        widthPx: column.keepLength,
        heightPx: row.keepLength,
      },
    })),
  );
}
