import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubled, moved, readTourFile, storedTours, tourFileText } from "../../../src/model/own-tours.ts";
import type { OwnTour } from "../../../src/model/schema/own-tour.ts";

const words = fc.record({ zh: fc.string({ maxLength: 30 }), en: fc.string({ maxLength: 30 }) });
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const finite = { noNaN: true, noDefaultInfinity: true };
/** JSON has no negative zero. */
const within = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, ...finite }).map((value) => value + 0);

const step = fc.record({
  title: words,
  text: words,
  layouts: fc.array(id, { maxLength: 5 }),
  selection: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("area" as const), key: fc.tuple(id, id).map((ids) => ids.join("/")) }),
      fc.record({ kind: fc.constantFrom("layout" as const, "industry" as const), id }),
      fc.record({
        kind: fc.constant("spot" as const),
        longitude: within(-180, 180),
        latitude: within(-85, 85),
      }),
    ),
  ),
  camera: fc.option(
    fc.record({ zoom: within(0, 24), latitude: within(-85, 85), longitude: within(-180, 180) }),
  ),
});
const tour: fc.Arbitrary<OwnTour> = fc.record({
  id: fc.constant("own-1"),
  title: words,
  text: words,
  steps: fc.array(step, { maxLength: 6 }),
});

const EMPTY = {
  format: "xian-industry-atlas/tour",
  version: 1,
  title: { zh: "", en: "" },
  text: { zh: "", en: "" },
};

describe("a tour file", () => {
  it("gives back every tour that was written into it, under the new id", () => {
    fc.assert(
      fc.property(tour, (before) => {
        expect(readTourFile(tourFileText(before), "own-2")).toEqual({ ...before, id: "own-2" });
      }),
    );
  });

  it("is never read from other text without saying why not", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTourFile(text, "own-2")).toMatchObject([{ kind: expect.any(String) as string }]);
      }),
    );
  });

  it.each([
    ["that is cut off", '{"format": "xian', { kind: "not-json" }],
    ["of another kind", '{"type": "FeatureCollection"}', { kind: "not-a-tour" }],
    ["of a later version", JSON.stringify({ ...EMPTY, version: 2 }), { kind: "newer", version: "2" }],
    ["without steps", JSON.stringify(EMPTY), { kind: "field", path: "steps" }],
    [
      "with an unknown key",
      JSON.stringify({ ...EMPTY, steps: [], colour: "red" }),
      { kind: "field", path: "colour", expected: "never" },
    ],
    [
      "with a camera off the earth in its second step",
      JSON.stringify({
        ...EMPTY,
        steps: [0, 99].map((latitude) => ({
          title: { zh: "", en: "" },
          text: { zh: "", en: "" },
          layouts: [],
          selection: null,
          camera: { zoom: 9, latitude, longitude: 108 },
        })),
      }),
      { kind: "field", path: "steps 2.camera.latitude", expected: "<=85", received: "99" },
    ],
  ])("%s is refused with the reason", (_, text, problem) => {
    expect(readTourFile(text, "own-2")).toMatchObject([problem]);
  });
});

describe("storage", () => {
  it("gives the tours and nothing else", () => {
    const [one] = fc.sample(tour, 1);
    expect(storedTours([one, { id: "own-3" }, null, 7])).toEqual([one]);
    expect(storedTours("none")).toEqual([]);
  });
});

describe("the order of steps", () => {
  it("changes by moving and keeps every step", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat()),
        fc.nat(12),
        fc.integer({ min: -3, max: 3 }),
        (items, from, by) => {
          const after = moved(items, from, by);
          expect([...after].sort()).toEqual([...items].sort());
          if (items[from] !== undefined && items[from + by] !== undefined)
            expect(after[from + by]).toBe(items[from]);
          else expect(after).toEqual(items);
        },
      ),
    );
  });

  it("puts a copy right behind its original", () => {
    expect(doubled(["a", "b"], 0)).toEqual(["a", "a", "b"]);
  });
});
