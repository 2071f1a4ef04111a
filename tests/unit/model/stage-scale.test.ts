import { expect, it } from "vitest";
import { stageScale } from "../../../src/model/stage-scale.ts";

it.each([
  [390, 844, 1],
  [1280, 720, 1],
  [1920, 1080, 1.5],
  [3840, 2160, 3],
  [1080, 1920, 1],
])("a tour in a window of %d × %d is drawn %d times as large", (width, height, scale) => {
  expect(stageScale(width, height, "tour")).toBe(scale);
});

it.each([
  [390, 844],
  [1920, 1080],
  [3840, 2160],
])(
  "in a hall of %d × %d the smallest names of areas are as large as letters of the page",
  (width, height) => {
    const smallestPx = 11 * stageScale(width, height, "hall");
    expect(smallestPx).toBeGreaterThanOrEqual(
      Math.floor(Math.min(24 * (height / 1080), 24 * (width / 1920))),
    );
    expect(smallestPx).toBeGreaterThanOrEqual(11);
  },
);
