import { describe, expect, it } from "vitest";
import { placeWishes } from "../../../../src/model/match/place-wishes.ts";

describe("wishes for a place", () => {
  it.each([
    ["我们是一家做碳化硅功率器件的公司，想找靠近机场的地方", ["airport"], "碳化硅功率器件"],
    ["氢能，离高铁站近", ["high-speed-station"], "氢能"],
    ["无人机，高速公路附近的厂房", ["expressway"], "无人机"],
    ["we make drones near an airport", ["airport"], "drones"],
    ["solar cells, close to a high-speed railway station", ["high-speed-station"], "solar cells"],
  ])("%s asks for the place apart from the product", (said, near, product) => {
    const wishes = placeWishes(said);
    expect(wishes.near).toEqual(near);
    expect(wishes.rest).toContain(product);
    expect(wishes.rest).not.toMatch(/机场|高铁|高速|地方|厂房|airport|station/);
  });

  it.each(["机场特种车辆", "高速铁路轨道材料", "airport logistics", "人工智能"])(
    "%s is a product",
    (said) => {
      expect(placeWishes(said)).toEqual({ near: [], rest: said });
    },
  );
});
