import type { Face, Mark } from "../page/marks.ts";

/** Names of the two faces among the fonts of the page. */
export const CANVAS_FACES: Record<Face, string> = {
  regular: "Handout Regular",
  bold: "Handout Bold",
};

function drawPath(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: "path" }>): void {
  context.beginPath();
  for (const line of mark.lines) {
    for (const [place, [x, y]] of line.entries()) {
      if (place === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    if (mark.isClosed) context.closePath();
  }
  paint(context, mark.fill, mark.stroke);
}

function paint(
  context: CanvasRenderingContext2D,
  fill: string | undefined,
  stroke: { colour: string; width: number; dash?: number[] } | undefined,
): void {
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (!stroke) return;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.setLineDash(stroke.dash ?? []);
  context.stroke();
}

/** Draws marks on a canvas whose unit is a point; links have no place on one. */
export function drawOnCanvas(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  images: ReadonlyMap<string, CanvasImageSource>,
): void {
  for (const mark of marks) {
    context.save();
    if ("opacity" in mark) context.globalAlpha = mark.opacity;
    switch (mark.kind) {
      case "text":
        context.font = `${mark.size}px "${CANVAS_FACES[mark.face]}"`;
        context.fillStyle = mark.colour;
        context.fillText(mark.text, mark.x, mark.y);
        break;
      case "rect":
        context.fillStyle = mark.fill ?? "transparent";
        context.fillRect(mark.x, mark.y, mark.width, mark.height);
        break;
      case "line":
        context.beginPath();
        context.moveTo(...mark.from);
        context.lineTo(...mark.to);
        paint(context, undefined, mark);
        break;
      case "path":
        drawPath(context, mark);
        break;
      case "circle":
        context.beginPath();
        context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
        paint(context, mark.fill, mark.stroke);
        break;
      case "image": {
        const image = images.get(mark.image);
        if (image) context.drawImage(image, mark.x, mark.y, mark.width, mark.height);
        break;
      }
      case "link":
        break;
    }
    context.restore();
  }
}
