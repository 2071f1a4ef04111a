import type { Point } from "./marks.ts";

/** An upright rectangle. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An edge of a rectangle: which side of it is inside, and where a step crosses it. */
interface Edge {
  isInside: (point: Point) => boolean;
  crossing: (from: Point, to: Point) => Point;
}

function edges({ left, top, right, bottom }: Rectangle): Edge[] {
  const atX =
    (x: number) =>
    (from: Point, to: Point): Point => [x, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])];
  const atY =
    (y: number) =>
    (from: Point, to: Point): Point => [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]), y];
  return [
    { isInside: ([x]) => x >= left, crossing: atX(left) },
    { isInside: ([x]) => x <= right, crossing: atX(right) },
    { isInside: ([, y]) => y >= top, crossing: atY(top) },
    { isInside: ([, y]) => y <= bottom, crossing: atY(bottom) },
  ];
}

/** The part of a ring within a rectangle, after Sutherland and Hodgman. */
export function clipRing(ring: Point[], rectangle: Rectangle): Point[] {
  return edges(rectangle).reduce<Point[]>((points, { isInside, crossing }) => {
    const kept: Point[] = [];
    for (const [place, to] of points.entries()) {
      const from = points.at(place - 1) ?? to;
      if (isInside(from) !== isInside(to)) kept.push(crossing(from, to));
      if (isInside(to)) kept.push(to);
    }
    return kept;
  }, ring);
}

/** The parts of a line within a rectangle. */
export function clipLine(line: Point[], rectangle: Rectangle): Point[][] {
  return edges(rectangle).reduce<Point[][]>(
    (lines, { isInside, crossing }) =>
      lines.flatMap((points) => {
        const parts: Point[][] = [];
        let part: Point[] = [];
        for (const [place, to] of points.entries()) {
          const from = points[place - 1];
          if (from && isInside(from) !== isInside(to)) {
            part.push(crossing(from, to));
            if (isInside(from)) {
              parts.push(part);
              part = [];
            }
          }
          if (isInside(to)) part.push(to);
        }
        if (part.length > 1) parts.push(part);
        return parts;
      }),
    [line],
  );
}
