import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureParts } from "../../../../src/map/picture/parts.ts";

const pictures = fc.record({
  widthPx: fc.integer({ min: 1, max: 3000 }),
  heightPx: fc.integer({ min: 1, max: 3000 }),
});

describe("pictureParts", () => {
  test("draws a picture that fits at once", () => {
    expect(pictureParts({ widthPx: 1587.5, heightPx: 1122.5 }, 2000, 200)).toEqual([
      {
        widthPx: 1588,
        heightPx: 1123,
        leftPx: 0,
        topPx: 0,
        rightPx: 0.25,
        downPx: 0.25,
        keep: { leftPx: 0, topPx: 0, widthPx: 1587.5, heightPx: 1122.5 },
      },
    ]);
  });

  test("keeps every pixel of the picture once", () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 500, max: 1500 }), (picture, longest) => {
        const kept = pictureParts(picture, longest, 100).map(({ keep }) => keep.widthPx * keep.heightPx);
        expect(kept.reduce((sum, area) => sum + area, 0)).toBe(picture.widthPx * picture.heightPx);
      }),
    );
  });

  test("never draws more than the limit, and always what it keeps", () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 500, max: 1500 }), (picture, longest) => {
        for (const part of pictureParts(picture, longest, 100)) {
          expect(Math.max(part.widthPx, part.heightPx)).toBeLessThanOrEqual(longest);
          expect(part.keep.leftPx).toBeGreaterThanOrEqual(part.leftPx);
          expect(part.keep.leftPx + part.keep.widthPx).toBeLessThanOrEqual(part.leftPx + part.widthPx);
        }
      }),
    );
  });

  test("overlaps its neighbours on inner sides", () => {
    const [left, right] = pictureParts({ widthPx: 1000, heightPx: 100 }, 800, 100);
    expect(left).toMatchObject({ leftPx: 0, widthPx: 600 });
    expect(right).toMatchObject({ leftPx: 400, widthPx: 600, rightPx: 200 });
  });
});
