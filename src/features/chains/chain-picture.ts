import type { ChainDrawing, DrawnBox } from "./chain-drawing.ts";
import { wrapText } from "./text-wrap.ts";

/** Colours of a picture: paper is light whatever the screen is; the values are those of the light theme. */
const INK = {
  paper: "#ffffff",
  text: "#1f2a30",
  second: "#55616a",
  line: "#8b8577",
  box: "#faf8f4",
  accent: "#0b6e6e",
  accentSoft: "#e3f0ee",
  warn: "#9a4a08",
  warnSoft: "#fdf1e3",
} as const;

/** Words around the drawing. */
export interface PictureWords {
  title: string;
  source: string;
  /** Notes below: legend, disclaimer, review mark. */
  notes: string[];
}

const MARGIN = 32;
const SCALE = 2;

function path(context: CanvasRenderingContext2D, points: [number, number][]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
}

function paintBox(context: CanvasRenderingContext2D, box: DrawnBox, font: string): void {
  const isHead = box.kind === "head";
  const { isGap } = box.text;
  path(context, box.outline);
  context.closePath();
  context.fillStyle = isGap ? INK.paper : isHead ? INK.accentSoft : INK.box;
  context.fill();
  context.strokeStyle = isHead && !isGap ? INK.accent : INK.line;
  context.setLineDash(isGap ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
  for (const { text, x, y, size, isBold } of box.lines) {
    context.font = `${isBold ? 700 : 400} ${size}px ${font}`;
    context.fillStyle = size > 11 ? INK.text : INK.second;
    context.fillText(text, x, y);
  }
  for (const { tone, x, y, width, height, lines } of box.tags) {
    const isWarning = tone !== "gap" && tone !== "remark";
    context.beginPath();
    context.roundRect(x, y, width, height, 4);
    context.fillStyle = isWarning ? INK.warnSoft : INK.paper;
    context.fill();
    context.strokeStyle = isWarning ? INK.warn : tone === "remark" ? INK.paper : INK.line;
    context.stroke();
    context.fillStyle = isWarning ? INK.warn : tone === "remark" ? INK.accent : INK.second;
    for (const line of lines) {
      context.font = `400 ${line.size}px ${font}`;
      context.fillText(line.text, line.x, line.y);
    }
  }
}

function paintArrow(context: CanvasRenderingContext2D, points: [number, number][]): void {
  const [x, y] = points.at(-1) ?? [0, 0];
  path(context, [
    [x - 4, y - 7],
    [x + 4, y - 7],
    [x, y],
  ]);
  context.fillStyle = INK.line;
  context.fill();
}

/** Paints a drawing with its title, source and notes, as a PNG. */
export async function paintChain(drawing: ChainDrawing, words: PictureWords): Promise<Blob> {
  const font = getComputedStyle(document.body).fontFamily;
  const width = Math.max(drawing.width, 640) + 2 * MARGIN;
  const notes = words.notes.flatMap((note) => wrapText(note, 12, width - 2 * MARGIN));
  const source = wrapText(words.source, 12, width - 2 * MARGIN);
  const top = MARGIN + 44 + source.length * 18;
  const canvas = document.createElement("canvas");
  const height = top + drawing.height + 26 + notes.length * 18 + MARGIN - 10;
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2D context");
  context.scale(SCALE, SCALE);
  context.fillStyle = INK.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INK.text;
  context.font = `700 20px ${font}`;
  context.fillText(words.title, MARGIN, MARGIN + 18);
  context.fillStyle = INK.second;
  context.font = `400 12px ${font}`;
  for (const [index, line] of source.entries()) context.fillText(line, MARGIN, MARGIN + 40 + index * 18);
  for (const [index, note] of notes.entries())
    context.fillText(note, MARGIN, top + drawing.height + 30 + index * 18);
  context.translate(MARGIN, top);
  context.strokeStyle = INK.line;
  for (const { points, hasArrow } of drawing.strokes) {
    path(context, points);
    context.stroke();
    if (hasArrow) paintArrow(context, points);
  }
  for (const box of drawing.boxes) paintBox(context, box, font);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
