import type { PrecisionClass } from "../../../model/schema/place.ts";
import type { Mark, Point } from "../page/marks.ts";

const WIDTH = 20;
const HEIGHT = 11;

const BOX: Point[] = [
  [0, 0],
  [WIDTH, 0],
  [WIDTH, HEIGHT],
  [0, HEIGHT],
];

function box(colour: string, width: number, dash?: number[]): Mark {
  return {
    kind: "path",
    lines: [BOX],
    isClosed: true,
    stroke: { colour, width, ...(dash && { dash }) },
  };
}

/** How a precision class is drawn on the map, 20 × 11 points. */
export function precisionMark(precision: PrecisionClass, colour: string): Mark[] {
  const tint: Mark = { kind: "path", lines: [BOX], isClosed: true, fill: colour, opacity: 0.15 };
  const middle = { x: WIDTH / 2, y: HEIGHT / 2 };
  switch (precision) {
    case "boundary":
      return [tint, box(colour, 1.2)];
    case "derived":
      return [tint, box(colour, 0.6)];
    case "outlined":
      return [
        tint,
        {
          kind: "path",
          lines: [
            [
              [WIDTH, 0],
              [0, 0],
              [0, HEIGHT],
            ],
          ],
          isClosed: false,
          stroke: { colour, width: 1.2, dash: [3, 2] },
        },
      ];
    case "sized":
      return [
        tint,
        {
          kind: "path",
          lines: [3, 8, 13].map((x): Point[] => [
            [x, HEIGHT],
            [x + 5, 0],
          ]),
          isClosed: false,
          stroke: { colour, width: 0.5 },
        },
        box(colour, 1.2, [0.8, 1.8]),
      ];
    case "located":
      return [
        { kind: "circle", ...middle, radius: 5.4, fill: colour, opacity: 0.2 },
        { kind: "circle", ...middle, radius: 2.4, fill: colour },
      ];
    case "hosted":
      return [{ kind: "circle", ...middle, radius: 3.2, stroke: { colour, width: 1.5 } }];
    case "unlocated":
      return [{ kind: "line", from: [4, HEIGHT / 2], to: [16, HEIGHT / 2], width: 1, colour }];
  }
}
