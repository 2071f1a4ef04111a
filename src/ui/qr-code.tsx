import { QUIET_SQUARES, qrPath, qrSquares } from "./qr-path.ts";

interface QrCodeProps {
  text: string;
  /** What the code leads to, for those who cannot see it. */
  label: string;
}

/** A QR code, dark on light in every theme, as large as its box. */
export function QrCode({ text, label }: QrCodeProps) {
  const squares = qrSquares(text);
  const side = squares.size + 2 * QUIET_SQUARES;
  return (
    <svg
      viewBox={`${-QUIET_SQUARES} ${-QUIET_SQUARES} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_SQUARES} y={-QUIET_SQUARES} width={side} height={side} fill="#fff" />
      <path d={qrPath(squares)} fill="#000" />
    </svg>
  );
}
