import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boundsOfCamera,
  cameraForBox,
  metresPerPixel,
  movedCamera,
  pixelOf,
} from "../../../src/model/mercator.ts";

const cameras = fc.record({
  zoom: fc.double({ min: 5, max: 17, noNaN: true }),
  longitude: fc.double({ min: 105, max: 112, noNaN: true }),
  latitude: fc.double({ min: 31, max: 40, noNaN: true }),
});
const SIZE = { widthPx: 600, heightPx: 400 };

describe("the camera of a picture", () => {
  test("shows the whole box with its margin", () => {
    const camera = cameraForBox([108.5, 34, 109, 34.5], SIZE, 20, 17);
    const [left, top] = pixelOf(camera, SIZE, 108.5, 34.5);
    const [right, bottom] = pixelOf(camera, SIZE, 109, 34);
    expect(top).toBeCloseTo(20, 6);
    expect(bottom).toBeCloseTo(380, 6);
    expect(left).toBeGreaterThan(20);
    expect(right).toBeLessThan(580);
  });

  test("stays at the largest zoom for a point", () => {
    expect(cameraForBox([109, 34, 109, 34], SIZE, 20, 13).zoom).toBe(13);
  });

  test("moved by pixels puts its middle there", () => {
    fc.assert(
      fc.property(cameras, fc.integer({ min: -500, max: 500 }), (camera, right) => {
        const { longitude, latitude } = movedCamera(camera, right, 0);
        expect(pixelOf(camera, SIZE, longitude, latitude)[0]).toBeCloseTo(300 + right, 4);
      }),
    );
  });

  test("has bounds around its middle", () => {
    const [west, south, east, north] = boundsOfCamera({ zoom: 10, longitude: 109, latitude: 34 }, SIZE);
    expect(west).toBeLessThan(109);
    expect(east).toBeGreaterThan(109);
    expect(south).toBeLessThan(34);
    expect(north).toBeGreaterThan(34);
  });

  test("covers the metres that web maps state", () => {
    expect(metresPerPixel({ zoom: 0, longitude: 0, latitude: 0 })).toBeCloseTo(78271.517, 2);
  });
});
