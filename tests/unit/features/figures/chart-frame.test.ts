import fc from "fast-check";
import { expect, it } from "vitest";
import { chartFrame, fittingLabels, MARGIN } from "../../../../src/features/figures/chart-frame.ts";
import type { DatedPoint } from "../../../../src/model/series.ts";

const point = (year: number, value: string): DatedPoint => ({
  year,
  value,
  measure: "target",
  cite: "plan:1",
});
const size = { width: 320, height: 168 };

it("spans the figures and the planning period, from zero", () => {
  const frame = chartFrame({ points: [point(2025, "4500")], period: { from: 2020, to: 2022 }, ...size });
  expect([frame.first, frame.last]).toEqual([2020, 2025]);
  expect(frame.y(0)).toBe(size.height - MARGIN.bottom);
  expect(frame.y(4500)).toBeGreaterThanOrEqual(MARGIN.top);
});

it("counts firms in whole numbers", () => {
  const { ticks } = chartFrame({ points: [point(2020, "2"), point(2021, "2")], period: undefined, ...size });
  expect(ticks.every(Number.isInteger)).toBe(true);
});

it("draws a series of zeros", () => {
  const { y } = chartFrame({ points: [point(2018, "0")], period: undefined, ...size });
  expect(Number.isFinite(y(0))).toBe(true);
});

it("keeps every mark within the drawing", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 0, max: 1e6 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(points, fc.integer({ min: 200, max: 900 }), (pairs, width) => {
      const all = pairs.map(([year, value]) => point(year, String(value)));
      const { x, y } = chartFrame({ points: all, period: undefined, width, height: 168 });
      for (const { year, value } of all) {
        expect(x(year)).toBeGreaterThanOrEqual(MARGIN.left);
        expect(x(year)).toBeLessThanOrEqual(width - MARGIN.right);
        expect(y(Number(value))).toBeGreaterThanOrEqual(MARGIN.top - 1e-6);
      }
    }),
  );
});

it("shows the labels that fit, the last one always", () => {
  expect(fittingLabels([])).toEqual(new Set());
  expect(fittingLabels([20, 24, 100].map((x) => ({ x, text: "1,000" })))).toEqual(new Set([2, 1]));
  expect(fittingLabels([20, 90].map((x) => ({ x, text: "10" })))).toEqual(new Set([1, 0]));
});
