import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundLength, scaleBar } from "../../../../src/features/handout/content/map-figure.ts";
import { clipLine, clipRing } from "../../../../src/features/handout/page/clip.ts";
import type { Point } from "../../../../src/features/handout/page/marks.ts";
import { withResolution } from "../../../../src/features/handout/png/resolution.ts";

const SQUARE = { left: 0, top: 0, right: 10, bottom: 10 };
const points = fc.array(
  fc
    .tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }))
    .map(([x, y]): Point => [x, y]),
  { minLength: 2, maxLength: 12 },
);

function isWithin([x, y]: Point): boolean {
  return x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9;
}

describe("the scale bar", () => {
  test("has a round length that is not longer than asked for, and no shorter than two fifths of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (longest) => {
        const length = roundLength(longest);
        expect(length).toBeLessThanOrEqual(longest);
        expect(length).toBeGreaterThanOrEqual(longest * 0.4 - 1e-9);
        expect(String(length)).toMatch(/^[125]0*$/);
      }),
    );
  });

  test("is as long on paper as its label says", () => {
    const marks = scaleBar(100, () => 0);
    const bar = marks.find((mark) => mark.kind === "rect");
    const label = marks.filter((mark) => mark.kind === "text").at(-1);
    expect(label).toMatchObject({ text: "10 km" });
    // 10 km at 100 m a CSS pixel are 100 pixels, three quarters of a point each.
    expect(bar).toMatchObject({ width: 75 });
  });
});

describe("clipping", () => {
  test("keeps of a ring only what lies within", () => {
    expect(
      clipRing(
        [
          [-5, 2],
          [5, 2],
          [5, 8],
          [-5, 8],
        ],
        SQUARE,
      ),
    ).toEqual([
      [0, 2],
      [5, 2],
      [5, 8],
      [0, 8],
    ]);
    fc.assert(
      fc.property(points, (ring) => {
        expect(clipRing(ring, SQUARE).every(isWithin)).toBe(true);
      }),
    );
  });

  test("parts a line that leaves and comes back", () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [5, 5],
          [5, 15],
          [8, 15],
          [8, 5],
        ],
        SQUARE,
      ),
    ).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
    fc.assert(
      fc.property(points, (line) => {
        expect(clipLine(line, SQUARE).flat().every(isWithin)).toBe(true);
      }),
    );
  });
});

describe("the resolution of a PNG", () => {
  test("stands behind the header, in dots to the metre, and nothing else is changed", () => {
    const header = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
    const png = new Uint8Array(60);
    png.set(header);
    png.fill(7, 33);
    const parts = withResolution(png, 300, "说明");
    const whole = Buffer.concat(parts);
    expect(whole.subarray(37, 41).toString()).toBe("pHYs");
    expect(whole.readUInt32BE(41)).toBe(11811);
    expect(whole.readUInt32BE(45)).toBe(11811);
    expect(whole[49]).toBe(1);
    expect(whole.includes(Buffer.from("说明"))).toBe(true);
    expect([...(parts[0] ?? []), ...(parts.at(-1) ?? [])]).toEqual([...png]);
  });
});
