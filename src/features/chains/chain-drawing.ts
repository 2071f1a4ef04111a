import type { Lacking } from "../../model/chain-marks.ts";
import { textWidth, wrapItems, wrapText } from "./text-wrap.ts";

/** What a tag of the drawing says: what documents call the link, that nobody fills it, or a mere remark. */
export type DrawingTone = Lacking | "gap" | "remark";

/** What is written in a box of the drawing. */
export interface DrawingText {
  /** Path of the link, as in addresses. */
  path: string;
  title: string;
  /** Small line below the title: what the documents name; it breaks between these only. */
  counts: string[];
  /** Short words set apart: the marks, the emphasis. */
  tags: { text: string; tone: DrawingTone }[];
  isGap: boolean;
}

/** A column of the drawing: a link and its parts. */
export interface DrawingColumn extends DrawingText {
  isSequence: boolean;
  parts: DrawingText[];
}

/** A line of text at its place. */
export interface DrawnLine {
  text: string;
  x: number;
  y: number;
  size: number;
  isBold: boolean;
}

/** A tag at its place, with its lines. */
export interface DrawnTag {
  tone: DrawingTone;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: DrawnLine[];
}

/** A box of the drawing with everything in it at its place. */
export interface DrawnBox {
  text: DrawingText;
  kind: "head" | "part";
  x: number;
  y: number;
  width: number;
  height: number;
  /** Corners of the outline. */
  outline: [x: number, y: number][];
  lines: DrawnLine[];
  tags: DrawnTag[];
}

/** The drawing of a chain in CSS pixels. */
export interface ChainDrawing {
  width: number;
  height: number;
  boxes: DrawnBox[];
  /** Thin lines from a link to its parts; arrows where the document joins the parts. */
  strokes: { points: [x: number, y: number][]; hasArrow: boolean }[];
}

/** Sizes in CSS pixels. */
const SIZE = {
  column: 158,
  widest: 268,
  gap: 14,
  rowGap: 26,
  tip: 12,
  padding: 12,
  indent: 14,
  partGap: 8,
  head: 14,
  part: 13,
  counts: 11,
  tagPadding: 6,
} as const;

/** Height of a line as a multiple of its size. */
const LEADING = 1.45;

/** How many columns stand in a row, so that rows are filled evenly. */
export function columnsInRow(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + SIZE.gap) / (SIZE.column + SIZE.gap)));
  const rows = Math.ceil(count / most);
  return Math.ceil(count / rows);
}

/** A tag at the origin, its words broken where they are wider than the box. */
function drawTag(text: string, tone: DrawingTone, width: number): DrawnTag {
  const { counts: size, tagPadding: padding } = SIZE;
  const words = wrapText(text, size, width - 2 * padding);
  const lines = words.map((line, index) => ({
    text: line,
    x: padding,
    y: 13 + index * 15,
    size,
    isBold: false,
  }));
  const widest = Math.max(...words.map((line) => textWidth(line, size)));
  return { tone, x: 0, y: 0, width: widest + 2 * padding, height: 3 + 15 * words.length, lines };
}

function drawBox(
  text: DrawingText,
  kind: DrawnBox["kind"],
  place: { x: number; y: number; width: number },
  tips: { start: number; end: number },
): DrawnBox {
  const { x, y, width } = place;
  const left = x + SIZE.padding + tips.start;
  const inner = width - 2 * SIZE.padding - tips.start - tips.end;
  const size = kind === "head" ? SIZE.head : SIZE.part;
  const lines: DrawnLine[] = [];
  let bottom = y + 9;
  const write = (words: string[], fontSize: number, isBold: boolean): void => {
    for (const line of words) {
      bottom += fontSize * LEADING;
      lines.push({ text: line, x: left, y: bottom - fontSize * 0.4, size: fontSize, isBold });
    }
  };
  write(wrapText(text.title, size, inner), size, kind === "head");
  write(wrapItems(text.counts, " · ", SIZE.counts, inner), SIZE.counts, false);
  const tags: DrawnBox["tags"] = [];
  let at = left;
  if (text.tags.length > 0) bottom += 5;
  for (const { text: words, tone } of text.tags) {
    const tag = drawTag(words, tone, inner);
    const isFull = at > left && (at + tag.width > left + inner || tag.lines.length > 1);
    if (isFull) {
      at = left;
      bottom += (tags.at(-1)?.height ?? 0) + 4;
    }
    tags.push({
      ...tag,
      x: at,
      y: bottom,
      lines: tag.lines.map((line) => ({ ...line, x: at + line.x, y: bottom + line.y })),
    });
    at += tag.width + 5;
  }
  bottom += tags.at(-1)?.height ?? 0;
  return { text, kind, ...place, height: bottom + 10 - y, outline: [], lines, tags };
}

function outlineOf(box: DrawnBox, tips: { start: number; end: number }): DrawnBox["outline"] {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  const end = x + width - tips.end;
  return [
    [x, y],
    [end, y],
    ...(tips.end > 0 ? ([[x + width, middle]] as DrawnBox["outline"]) : []),
    [end, y + height],
    [x, y + height],
    ...(tips.start > 0 ? ([[x + tips.start, middle]] as DrawnBox["outline"]) : []),
  ];
}

/**
 * Lays a chain out from left to right, in as many rows as the width asks for: each link a box, arrow-shaped where the
 * document joins the links into a sequence, its parts below it.
 */
export function drawChain(columns: DrawingColumn[], isSequence: boolean, width: number): ChainDrawing {
  // A tip reaches into the gap, so that the next link takes it up; the last one needs room of its own.
  const reach = isSequence ? SIZE.tip - 4 : 0;
  const room = width - reach - 2;
  const inRow = columnsInRow(columns.length, room);
  const columnWidth = Math.min(SIZE.widest, Math.floor((room - SIZE.gap * (inRow - 1)) / inRow));
  const boxes: DrawnBox[] = [];
  const strokes: ChainDrawing["strokes"] = [];
  let top = 1;
  let right = 0;
  for (let start = 0; start < columns.length; start += inRow) {
    const row = columns.slice(start, start + inRow);
    const heads = row.map((column, index) => {
      const tips = {
        start: isSequence && start + index > 0 ? SIZE.tip : 0,
        end: isSequence ? SIZE.tip : 0,
      };
      const x = 1 + index * (columnWidth + SIZE.gap);
      const place = { x, y: top, width: columnWidth + reach };
      return { box: drawBox(column, "head", place, tips), tips };
    });
    const headHeight = Math.max(...heads.map(({ box }) => box.height));
    let deepest = top + headHeight;
    for (const [index, { box, tips }] of heads.entries()) {
      box.height = headHeight;
      box.outline = outlineOf(box, tips);
      boxes.push(box);
      right = Math.max(right, box.x + box.width);
      const column = row[index];
      if (!column) continue;
      deepest = Math.max(deepest, drawParts(column, box, columnWidth, boxes, strokes));
    }
    top = deepest + SIZE.rowGap;
  }
  return { width: right + 1, height: top - SIZE.rowGap + 2, boxes, strokes };
}

function drawParts(
  column: DrawingColumn,
  head: DrawnBox,
  columnWidth: number,
  boxes: DrawnBox[],
  strokes: ChainDrawing["strokes"],
): number {
  let y = head.y + head.height + SIZE.partGap + 2;
  const x = head.x + SIZE.indent;
  const spine = head.x + 5;
  let previous: DrawnBox | undefined;
  for (const part of column.parts) {
    const box = drawBox(part, "part", { x, y, width: columnWidth - SIZE.indent }, { start: 0, end: 0 });
    box.outline = outlineOf(box, { start: 0, end: 0 });
    boxes.push(box);
    const middle = y + Math.min(box.height / 2, 22);
    if (!column.isSequence || !previous) {
      strokes.push({
        points: [
          [spine, head.y + head.height],
          [spine, middle],
          [x, middle],
        ],
        hasArrow: false,
      });
    } else {
      const center = x + (columnWidth - SIZE.indent) / 2;
      strokes.push({
        points: [
          [center, previous.y + previous.height],
          [center, y],
        ],
        hasArrow: true,
      });
    }
    previous = box;
    y += box.height + (column.isSequence ? 2 * SIZE.partGap + 2 : SIZE.partGap);
  }
  return previous ? previous.y + previous.height : head.y + head.height;
}
