import { HAIRLINE, INK, WHITE } from "../page/inks.ts";
import { type Mark, movedMark, type Point } from "../page/marks.ts";
import { POINTS_PER_PX } from "../page/paper.ts";
import type { Measure } from "../text/run.ts";

/** A map picture as a page needs it. */
export interface MapFigure {
  /** Name of the picture among the images of the hand-out. */
  image: string;
  widthPx: number;
  heightPx: number;
  /** Metres that a CSS pixel covers in the middle. */
  metresPerPx: number;
}

/** The longest round length, 1, 2 or 5 times a power of ten, that is not longer than another. */
export function roundLength(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  const factor = [5, 2, 1].find((step) => step * power <= longest) ?? 1;
  return factor * power;
}

/** Longest scale bar in points. */
const LONGEST_BAR_PT = 96;

function lengthText(metres: number): string {
  return metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
}

/** A scale bar of two halves with its length, its lower left corner at the origin. */
export function scaleBar(metresPerPx: number, measure: Measure): Mark[] {
  const metresPerPt = metresPerPx / POINTS_PER_PX;
  const metres = roundLength(LONGEST_BAR_PT * metresPerPt);
  const length = metres / metresPerPt;
  const size = 6.6;
  const label = (text: string, at: number): Mark => ({
    kind: "text",
    x: at - measure(text, "regular", size) / 2,
    y: -7,
    text,
    face: "regular",
    size,
    colour: INK,
  });
  return [
    { kind: "rect", x: 0, y: -4, width: length, height: 3, fill: WHITE },
    { kind: "rect", x: 0, y: -4, width: length / 2, height: 3, fill: INK },
    {
      kind: "path",
      lines: [
        [
          [0, -4],
          [length, -4],
          [length, -1],
          [0, -1],
        ],
      ],
      isClosed: true,
      stroke: { colour: INK, width: 0.5 },
    },
    label("0", 0),
    label(lengthText(metres), length),
  ];
}

/** An arrow to the north, 12 points wide, its upper left corner at the origin. */
export function northArrow(): Mark[] {
  const left: Point[] = [
    [6, 0],
    [0, 17],
    [6, 13],
  ];
  const right: Point[] = [
    [6, 0],
    [12, 17],
    [6, 13],
  ];
  const stroke = { colour: INK, width: 0.5 };
  return [
    { kind: "path", lines: [left], isClosed: true, fill: INK, stroke },
    { kind: "path", lines: [right], isClosed: true, fill: WHITE, stroke },
    { kind: "text", x: 3.4, y: 25, text: "N", face: "bold", size: 7, colour: INK },
  ];
}

/** A map with its frame, scale and north, and its attribution in the lower right corner. */
export function mapMarks(figure: MapFigure, attribution: string, measure: Measure): Mark[] {
  const width = figure.widthPx * POINTS_PER_PX;
  const height = figure.heightPx * POINTS_PER_PX;
  const size = 6;
  const attributionWidth = measure(attribution, "regular", size);
  const bar = scaleBar(figure.metresPerPx, measure);
  return [
    { kind: "image", x: 0, y: 0, width, height, image: figure.image },
    {
      kind: "rect",
      x: width - attributionWidth - 8,
      y: height - 11,
      width: attributionWidth + 8,
      height: 11,
      fill: WHITE,
      opacity: 0.82,
    },
    {
      kind: "text",
      x: width - attributionWidth - 4,
      y: height - 3.2,
      text: attribution,
      face: "regular",
      size,
      colour: INK,
    },
    { kind: "rect", x: 6, y: height - 24, width: 126, height: 18, fill: WHITE, opacity: 0.82 },
    ...bar.map((mark) => movedMark(mark, 14, height - 8)),
    { kind: "rect", x: width - 26, y: 6, width: 20, height: 32, fill: WHITE, opacity: 0.82 },
    ...northArrow().map((mark) => movedMark(mark, width - 22, 9)),
    {
      kind: "path",
      lines: [
        [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ],
      ],
      isClosed: true,
      stroke: { colour: HAIRLINE, width: 0.75 },
    },
  ];
}
