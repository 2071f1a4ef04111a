import { encode } from "uqr";

/** Light squares that a reader needs around the code. */
export const QUIET_SQUARES = 4;

/** A QR code as dark squares of one unit, without its quiet zone. */
export interface QrSquares {
  /** Squares along a side. */
  size: number;
  /** Runs of dark squares in a row: column, row and length. */
  runs: { x: number; y: number; length: number }[];
}

/** Encodes a text, at error correction level M: a tenth of the print may be damaged. */
export function qrSquares(text: string): QrSquares {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs: QrSquares["runs"] = [];
  for (const [y, row] of data.entries()) {
    let x = 0;
    while (x < size) {
      let length = 0;
      while (row[x + length]) length++;
      if (length > 0) runs.push({ x, y, length });
      x += length + 1;
    }
  }
  return { size, runs };
}

/** The code as path data of an SVG whose view box is as wide as the code has squares. */
export function qrPath({ runs }: QrSquares): string {
  return runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join("");
}
