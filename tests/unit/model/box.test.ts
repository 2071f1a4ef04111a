import { describe, expect, it } from "vitest";
import { type Box, unionOfBoxes } from "../../../src/model/box.ts";

const east: Box = [109, 34, 109.5, 34.5];
const west: Box = [108, 34.2, 108.5, 35];

describe("the box around boxes", () => {
  it("reaches to the outermost side of each", () => {
    expect(unionOfBoxes([east, west])).toEqual([108, 34, 109.5, 35]);
  });

  it("passes over missing ones", () => {
    expect(unionOfBoxes([undefined, east, undefined])).toEqual(east);
  });

  it("is missing where none is given", () => {
    expect(unionOfBoxes([undefined])).toBeUndefined();
  });

  it("leaves the given ones as they are", () => {
    const given: Box = [...east];
    unionOfBoxes([given, west]);
    expect(given).toEqual(east);
  });
});
