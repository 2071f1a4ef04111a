import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compoundRate, growthBetween, seriesGrowth } from "../../../src/model/growth.ts";

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const years = fc.integer({ min: 1, max: 30 });

/**
 * Whether a rate between two amounts can be told as finely as these tests ask: a rate is kept as a difference from 1,
 * so that beyond ten thousandfold its last digits lie outside a double. No series of the documents goes so far.
 */
function isTellable(first: number, last: number): boolean {
  return Math.abs(Math.log10(last / first)) <= 4;
}

describe("the compound rate", () => {
  it("leads from the first amount to the last", () => {
    fc.assert(
      fc.property(amount, amount, years, (first, last, span) => {
        fc.pre(isTellable(first, last));
        const reached = first * (1 + compoundRate(first, last, span)) ** span;
        expect(Math.abs(reached / last - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        years,
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (a, b, span, factor) => {
          fc.pre(isTellable(a, b));
          expect(compoundRate(a * factor, b * factor, span)).toBeCloseTo(compoundRate(a, b, span), 8);
        },
      ),
    );
  });

  it("has the sign of the change", () => {
    fc.assert(
      fc.property(amount, amount, years, (a, b, span) => {
        fc.pre(Math.abs(a / b - 1) > 1e-9);
        expect(Math.sign(compoundRate(a, b, span))).toBe(Math.sign(b - a));
      }),
    );
  });

  it("of two steps composes to the rate of the whole", () => {
    fc.assert(
      fc.property(amount, amount, amount, years, years, (a, b, c, one, two) => {
        fc.pre(isTellable(a, b) && isTellable(b, c) && isTellable(a, c));
        const steps = (1 + compoundRate(a, b, one)) ** one * (1 + compoundRate(b, c, two)) ** two;
        const whole = (1 + compoundRate(a, c, one + two)) ** (one + two);
        expect(Math.abs(steps / whole - 1)).toBeLessThan(1e-8);
      }),
    );
  });
});

describe("growth between two figures", () => {
  const figure = fc.integer({ min: 1, max: 1_000_000 });
  const rate = (first: number, last: number, span: number): number => {
    const growth = growthBetween(
      { year: 2020, value: String(first) },
      { year: 2020 + span, value: String(last) },
      "亿元",
    );
    return growth.kind === "none" ? Number.NaN : growth.perYear;
  };

  it("is nothing where the figures are equal", () => {
    fc.assert(
      fc.property(figure, years, (value, span) => {
        expect(rate(value, value, span)).toBe(0);
      }),
    );
  });

  it("of a doubling reaches twice the figure after those years", () => {
    fc.assert(
      fc.property(figure, years, (value, span) => {
        expect((1 + rate(value, 2 * value, span)) ** span).toBeCloseTo(2, 9);
      }),
    );
  });

  it("is the same when both figures are multiplied", () => {
    fc.assert(
      fc.property(figure, figure, years, fc.integer({ min: 2, max: 1000 }), (a, b, span, factor) => {
        fc.pre(isTellable(a, b));
        expect(rate(a * factor, b * factor, span)).toBeCloseTo(rate(a, b, span), 9);
      }),
    );
  });

  it("is computed neither from nor to zero or a range", () => {
    const unusable = fc.oneof(
      fc.constant("0"),
      figure.map((value) => `${value}-${value + 1}`),
    );
    fc.assert(
      fc.property(unusable, figure, years, (value, other, span) => {
        const [odd, plain] = [
          { year: 2020, value },
          { year: 2020 + span, value: String(other) },
        ];
        expect(growthBetween(odd, plain, "家").kind).toBe("none");
        expect(growthBetween({ ...plain, year: 2020 }, { ...odd, year: 2020 + span }, "家").kind).toBe(
          "none",
        );
      }),
    );
  });

  it("is compound for amounts", () => {
    const growth = growthBetween({ year: 2020, value: "100" }, { year: 2022, value: "121" }, "亿元");
    expect(growth).toMatchObject({ kind: "compound", from: 2020, to: 2022 });
    expect(growth.kind === "compound" && growth.perYear).toBeCloseTo(0.1, 12);
  });

  it("is in percentage points for shares", () => {
    expect(growthBetween({ year: 2020, value: "40" }, { year: 2025, value: "50" }, "%")).toEqual({
      kind: "points",
      from: 2020,
      to: 2025,
      perYear: 2,
    });
  });

  it.each([
    ["within a year", "10", 2020, "20", 2020, "one-year"],
    ["from a range", "3-5", 2020, "20", 2025, "range"],
    ["from zero", "0", 2018, "6", 2022, "from-zero"],
    ["to zero", "6", 2018, "0", 2022, "from-zero"],
  ])("is not computed %s", (_, first, from, last, to, reason) => {
    expect(growthBetween({ year: from, value: first }, { year: to, value: last }, "家")).toEqual({
      kind: "none",
      reason,
    });
  });
});

describe("growth of a series", () => {
  it("runs from its first year to its last, in any order of figures", () => {
    const figures = [
      { year: 2022, value: "121" },
      { year: 2020, value: "100" },
      { year: 2021, value: "500" },
    ];
    expect(seriesGrowth(figures, "亿元")).toMatchObject({ kind: "compound", from: 2020, to: 2022 });
  });

  it("takes a figure that is stated twice as one", () => {
    const figures = [
      { year: 2020, value: "100" },
      { year: 2022, value: "121" },
      { year: 2022, value: "121" },
    ];
    expect(seriesGrowth(figures, "亿元").kind).toBe("compound");
  });

  it("prefers neither of two differing figures", () => {
    const figures = [
      { year: 2020, value: "241" },
      { year: 2020, value: "244" },
      { year: 2025, value: "2000" },
    ];
    expect(seriesGrowth(figures, "家")).toEqual({ kind: "none", reason: "two-figures" });
  });
});
