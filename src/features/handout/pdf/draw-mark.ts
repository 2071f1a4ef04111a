import type * as PdfLib from "@cantoo/pdf-lib";
import type { Color, PDFFont, PDFImage, PDFPage } from "@cantoo/pdf-lib";
import type { Face, Mark } from "../page/marks.ts";
import { svgPath } from "../page/svg-path.ts";
import { addLink } from "./link.ts";

/** What marks are drawn with. */
export interface Pens {
  lib: typeof PdfLib;
  fonts: Record<Face, PDFFont>;
  images: Map<string, PDFImage>;
  /** Text with a box for each character that the face does not have. */
  printable: (text: string, face: Face) => string;
}

/** Draws a mark; a PDF counts upwards from the lower edge. */
export function drawMark(page: PDFPage, mark: Mark, { lib, fonts, images, printable }: Pens): void {
  const up = (y: number): number => page.getHeight() - y;
  const ink = (hex: string): Color => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
      (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
    );
    return lib.rgb(red, green, blue);
  };
  switch (mark.kind) {
    case "text":
      page.drawText(printable(mark.text, mark.face), {
        x: mark.x,
        y: up(mark.y),
        size: mark.size,
        font: fonts[mark.face],
        color: ink(mark.colour),
      });
      return;
    case "rect":
      page.drawRectangle({
        x: mark.x,
        y: up(mark.y + mark.height),
        width: mark.width,
        height: mark.height,
        ...(mark.fill && { color: ink(mark.fill) }),
        ...(mark.opacity !== undefined && { opacity: mark.opacity }),
      });
      return;
    case "line":
      page.drawLine({
        start: { x: mark.from[0], y: up(mark.from[1]) },
        end: { x: mark.to[0], y: up(mark.to[1]) },
        thickness: mark.width,
        color: ink(mark.colour),
        ...(mark.dash && { dashArray: mark.dash }),
      });
      return;
    case "path":
      if (mark.lines.length === 0) return;
      page.drawSvgPath(svgPath(mark.lines, mark.isClosed), {
        x: 0,
        y: page.getHeight(),
        ...(mark.fill && { color: ink(mark.fill) }),
        ...(mark.stroke && {
          borderColor: ink(mark.stroke.colour),
          borderWidth: mark.stroke.width,
          ...(mark.stroke.dash && { borderDashArray: mark.stroke.dash }),
        }),
        ...(mark.opacity !== undefined && { opacity: mark.opacity, borderOpacity: mark.opacity }),
      });
      return;
    case "circle":
      page.drawCircle({
        x: mark.x,
        y: up(mark.y),
        size: mark.radius,
        ...(mark.fill && { color: ink(mark.fill) }),
        ...(mark.stroke && { borderColor: ink(mark.stroke.colour), borderWidth: mark.stroke.width }),
        ...(mark.opacity !== undefined && { opacity: mark.opacity, borderOpacity: mark.opacity }),
      });
      return;
    case "image": {
      const image = images.get(mark.image);
      if (!image) throw new Error(`no image named ${mark.image}`);
      page.drawImage(image, {
        x: mark.x,
        y: up(mark.y + mark.height),
        width: mark.width,
        height: mark.height,
      });
      return;
    }
    case "link":
      addLink(lib, page, mark);
  }
}
