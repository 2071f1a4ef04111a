import { describe, expect, it } from "vitest";
import { BASE_TOKENS } from "../../../src/map/base/tokens.ts";
import { familyOfSlot, PALETTES } from "../../../src/model/palette.ts";
import { contrast, oklabDistance, SIGHTS } from "../../fixtures/colour.ts";

/** Least OKLab distance of two families of one theme that a reader can tell apart in a legend. */
const LEAST_DISTANCE = 0.08;

describe.each(["light", "dark"] as const)("the eight families of the %s theme", (theme) => {
  const { families } = PALETTES[theme];

  it.each(Object.keys(SIGHTS))("can be told apart under %s sight", (sight) => {
    const matrix = SIGHTS[sight];
    if (!matrix) throw new Error(`no matrix of ${sight} sight`);
    const close = families.flatMap((one, index) =>
      families
        .slice(index + 1)
        .filter((other) => oklabDistance(one, other, matrix) < LEAST_DISTANCE)
        .map((other) => `${one} ${other}`),
    );
    expect(close).toEqual([]);
  });

  it("reach 4.5 : 1 on land", () => {
    expect(families.filter((colour) => contrast(colour, BASE_TOKENS[theme].land) < 4.5)).toEqual([]);
  });

  it("are eight", () => {
    expect(new Set(families).size).toBe(8);
  });
});

it.each([
  [0, 0, 0],
  [7, 7, 0],
  [8, 0, 1],
  [15, 7, 1],
])("slot %i has family %i and mark %i", (slot, family, mark) => {
  expect(familyOfSlot(slot)).toEqual({ family, mark });
});
