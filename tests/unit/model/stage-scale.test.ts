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
  [390, 844, 1],
  [1920, 1080, 2.4],
  [3840, 2160, 4.8],
  [1080, 1920, 2.4],
])("a hall of %d × %d is drawn %d times as large", (width, height, scale) => {
  expect(stageScale(width, height, "hall")).toBe(scale);
});
