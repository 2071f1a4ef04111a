import type { Box } from "../../../model/box.ts";
import { cameraForBox, pixelOf } from "../../../model/mercator.ts";
import { clipLine, clipRing, type Rectangle } from "../page/clip.ts";
import { WHITE } from "../page/inks.ts";
import type { Mark, Point } from "../page/marks.ts";

/** What the cover shows of the ground, as positions in degrees. */
export interface CoverGround {
  /** Rivers, as lines. */
  rivers: (readonly number[])[][];
  /** Grounds of the areas, as rings. */
  rings: (readonly number[])[][];
  /** Positions of areas without an extent; those only known by their host are hollow. */
  points: { position: readonly number[]; isHollow: boolean }[];
  box: Box | undefined;
}

const MARGIN_PT = 46;
const CLOSEST_ZOOM = 10.6;
/** Quiet enough to be read over: a long list of names lies on the marks. */
const MARK_OPACITY = 0.45;

/** The rivers and the grounds of the areas in quiet lines and tints, cut at the edges of a block. */
export function coverArt({ rivers, rings, points, box }: CoverGround, width: number, height: number): Mark[] {
  if (!box) return [];
  const size = { widthPx: width, heightPx: height };
  const camera = cameraForBox(box, size, MARGIN_PT, CLOSEST_ZOOM);
  const edge: Rectangle = { left: 0, top: 0, right: width, bottom: height };
  const place = ([longitude = 0, latitude = 0]: readonly number[]): Point =>
    pixelOf(camera, size, longitude, latitude);
  return [
    {
      kind: "path",
      lines: rivers.flatMap((river) => clipLine(river.map(place), edge)),
      isClosed: false,
      stroke: { colour: WHITE, width: 0.9 },
      opacity: 0.2,
    },
    {
      kind: "path",
      lines: rings.map((ring) => clipRing(ring.map(place), edge)).filter((ring) => ring.length > 2),
      isClosed: true,
      fill: WHITE,
      opacity: 0.13,
    },
    ...points.flatMap(({ position, isHollow }): Mark[] => {
      const [x, y] = place(position);
      if (x < 0 || x > width || y < 0 || y > height) return [];
      return isHollow
        ? [{ kind: "circle", x, y, radius: 4, stroke: { colour: WHITE, width: 1.6 }, opacity: MARK_OPACITY }]
        : [
            { kind: "circle", x, y, radius: 9, fill: WHITE, opacity: 0.16 },
            { kind: "circle", x, y, radius: 2.6, fill: WHITE, opacity: MARK_OPACITY },
          ];
    }),
  ];
}
