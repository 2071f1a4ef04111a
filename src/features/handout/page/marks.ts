/** Face of the one font family that hand-outs are set in. */
export type Face = "regular" | "bold";

/** Anything drawn on a page. Lengths are points, from the upper left corner to the right and down. */
export type Mark =
  | {
      kind: "text";
      /** Start of the base line. */
      x: number;
      y: number;
      text: string;
      face: Face;
      size: number;
      colour: string;
    }
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      /** 0 to 1; opaque where absent. */
      opacity?: number;
    }
  | { kind: "line"; from: Point; to: Point; width: number; colour: string; dash?: number[] }
  | {
      kind: "path";
      /** Rings or lines, each a list of points. */
      lines: Point[][];
      /** Whether lines are closed and may be filled. */
      isClosed: boolean;
      fill?: string;
      stroke?: { colour: string; width: number; dash?: number[] };
      opacity?: number;
    }
  | { kind: "circle"; x: number; y: number; radius: number; fill?: string; stroke?: Stroke; opacity?: number }
  | { kind: "image"; x: number; y: number; width: number; height: number; image: string }
  | { kind: "link"; x: number; y: number; width: number; height: number; address: string };

/** A position on a page. */
export type Point = readonly [x: number, y: number];

interface Stroke {
  colour: string;
  width: number;
}

/** The mark at another place. */
export function movedMark(mark: Mark, right: number, down: number): Mark {
  const point = ([x, y]: Point): Point => [x + right, y + down];
  switch (mark.kind) {
    case "line":
      return { ...mark, from: point(mark.from), to: point(mark.to) };
    case "path":
      return { ...mark, lines: mark.lines.map((line) => line.map(point)) };
    default:
      return { ...mark, x: mark.x + right, y: mark.y + down };
  }
}

/** Marks at another place. */
export function moved(marks: readonly Mark[], right: number, down: number): Mark[] {
  return marks.map((mark) => movedMark(mark, right, down));
}
