import { QUIET_SQUARES, qrPath, qrSquares } from "./qr-path.ts";

/** A QR code as an SVG file of its own. */
export function qrFile(text: string): Blob {
  const squares = qrSquares(text);
  const side = squares.size + 2 * QUIET_SQUARES;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="${-QUIET_SQUARES} ${-QUIET_SQUARES} ${side} ${side}" shape-rendering="crispEdges">`,
    `<rect x="${-QUIET_SQUARES}" y="${-QUIET_SQUARES}" width="${side}" height="${side}" fill="#fff"/>`,
    `<path d="${qrPath(squares)}"/>`,
    "</svg>",
    "",
  ];
  return new Blob([lines.join("\n")], { type: "image/svg+xml" });
}
