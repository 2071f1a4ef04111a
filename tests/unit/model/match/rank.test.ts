import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRanked, type Ranked, scoreOf } from "../../../../src/model/match/rank.ts";

const weight = fc.integer({ min: 0, max: 5 });
const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const verdict = fc.record({ weight, score });
const verdicts = fc.array(verdict, { minLength: 1, maxLength: 8 });

type Weighed = { weight: number; score: number | null };

function ranked(key: string, of: Weighed[], directness = 0): Ranked {
  return { key, score: scoreOf(of), directness };
}

/** Keys in their order. */
function order(areas: Ranked[]): string[] {
  return areas.toSorted(compareRanked).map(({ key }) => key);
}

describe("a score", () => {
  it("is the weighted mean of what could be judged", () => {
    const { value } = scoreOf([
      { weight: 3, score: 1 },
      { weight: 1, score: 0 },
    ]);
    expect(value).toBe(0.75);
  });

  it("says how many criteria it rests on, and what share of the weight", () => {
    expect(
      scoreOf([
        { weight: 3, score: 1 },
        { weight: 1, score: null },
      ]),
    ).toEqual({ value: 1, judged: 1, asked: 2, coverage: 0.75 });
  });

  it("is none where nothing could be judged", () => {
    expect(scoreOf([{ weight: 3, score: null }]).value).toBeNull();
  });

  it("never falls when one criterion is met better", () => {
    fc.assert(
      fc.property(verdicts, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (of, pick, raise) => {
        const at = pick % of.length;
        const better = of.map((each, position) =>
          position === at && each.score !== null
            ? { ...each, score: each.score + raise * (1 - each.score) }
            : each,
        );
        expect(scoreOf(better).value ?? 0).toBeGreaterThanOrEqual((scoreOf(of).value ?? 0) - 1e-12);
      }),
    );
  });

  it("takes what is unknown for neither met nor missed", () => {
    fc.assert(
      fc.property(verdicts, fc.integer({ min: 1, max: 5 }), (of, unknown) => {
        expect(scoreOf([...of, { weight: unknown, score: null }]).value).toBe(scoreOf(of).value);
      }),
    );
  });

  it("is never below that of an area which surely misses what is unknown here", () => {
    fc.assert(
      fc.property(verdicts, fc.integer({ min: 1, max: 5 }), (of, missed) => {
        const { value } = scoreOf([...of, { weight: missed, score: 0 }]);
        expect(scoreOf(of).value ?? 1).toBeGreaterThanOrEqual(value ?? 0);
      }),
    );
  });

  it("leaves out what weighs nothing", () => {
    fc.assert(
      fc.property(verdicts, score, (of, ignored) => {
        expect(scoreOf([...of, { weight: 0, score: ignored }])).toEqual(scoreOf(of));
      }),
    );
  });

  it("stays between 0 and 1", () => {
    fc.assert(
      fc.property(verdicts, (of) => {
        const { value, coverage } = scoreOf(of);
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the order of areas", () => {
  const areas = fc
    .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), verdicts, fc.nat(3)), { selector: ([key]) => key })
    .map((each) => each.map(([key, of, directness]) => ranked(key, of, directness)));

  it("does not depend on the order in which they come", () => {
    fc.assert(
      fc.property(areas, fc.infiniteStream(fc.nat(9)), (each, random) => {
        const shuffled = each
          .map((area) => ({ area, at: random.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ area }) => area);
        expect(order(shuffled)).toEqual(order(each));
      }),
    );
  });

  it("goes by score among areas equally well known", () => {
    const far = ranked("far", [
      { weight: 3, score: 1 },
      { weight: 2, score: 0.2 },
    ]);
    const near = ranked("near", [
      { weight: 3, score: 1 },
      { weight: 2, score: 0.9 },
    ]);
    expect(order([far, near])).toEqual(["near", "far"]);
  });

  it("turns when a weight is moved", () => {
    const both = (first: number): Ranked[] => [
      ranked("silicon", [
        { weight: first, score: 1 },
        { weight: 2, score: 0 },
      ]),
      ranked("airport", [
        { weight: first, score: 0.2 },
        { weight: 2, score: 1 },
      ]),
    ];
    expect(order(both(5))).toEqual(["silicon", "airport"]);
    expect(order(both(1))).toEqual(["airport", "silicon"]);
  });

  it("puts areas of which less than half could be judged behind the others, whatever their score", () => {
    const known = ranked("known", [
      { weight: 1, score: 0.5 },
      { weight: 1, score: 0.5 },
      { weight: 1, score: null },
    ]);
    const thin = ranked("thin", [
      { weight: 1, score: 1 },
      { weight: 1, score: null },
      { weight: 1, score: null },
    ]);
    expect(order([thin, known])).toEqual(["known", "thin"]);
  });

  it("goes by what is named more directly among equals", () => {
    const of = [{ weight: 1, score: 1 }];
    expect(order([ranked("a part", of, 2), ranked("the thing itself", of, 3)])).toEqual([
      "the thing itself",
      "a part",
    ]);
  });
});
