import { describe, expect, it } from "vitest";
import {
  englishCityName,
  englishCountyName,
  englishMetroLineName,
  englishStationName,
  englishWaterName,
} from "../../../geojson/base/english-names.ts";
import { englishRoadName } from "../../../geojson/base/english-road-name.ts";

describe("englishRoadName", () => {
  it.each([
    ["连霍高速", "Lianyungang–Khorgas Expressway"],
    ["凤城五路", "Fengcheng 5th Road"],
    ["凤城十二路", "Fengcheng 12th Road"],
    ["丈八东路", "Zhangba East Road"],
    ["七号路", "No. 7 Road"],
    ["秦汉大道东段", "Qinhan Avenue (East Section)"],
    ["丰邑大道（南段）", "Fengyi Avenue (South Section)"],
    ["昆明路高架", "Kunming Road Elevated Road"],
    ["长安南路", "Chang'an South Road"],
  ])("of %s is %s", (name, english) => {
    expect(englishRoadName(name)).toBe(english);
  });
});

describe("englishWaterName", () => {
  it.each([
    ["渭河", "Weihe River"],
    ["浐河", "Chanhe River"],
    ["石川河", "Shichuan River"],
    ["沣惠渠", "Fenghui Canal"],
    ["高冠峪", "Gaoguanyu Stream"],
    ["零河水库", "Linghe Reservoir"],
  ])("of %s is %s", (name, english) => {
    expect(englishWaterName(name)).toBe(english);
  });
});

describe("englishCountyName", () => {
  it.each([
    ["长安区", "Chang'an District"],
    ["鄠邑区", "Huyi District"],
    ["秦都区", "Qindu District"],
    ["富县", "Fuxian County"],
    ["柞水县", "Zhashui County"],
  ])("of %s is %s", (name, english) => {
    expect(englishCountyName(name)).toBe(english);
  });
});

describe("englishStationName", () => {
  it.each([
    ["钟楼", "Bell Tower"],
    ["六村堡", "Liucunbao"],
    ["科技路", "Keji Road"],
    ["郭杜西", "Guodu West"],
  ])("of %s is %s", (name, english) => {
    expect(englishStationName(name)).toBe(english);
  });
});

it("names a metro line by its number", () => {
  expect(englishMetroLineName("14号线")).toBe("Line 14");
});

it("names a city as map labels do", () => {
  expect(englishCityName("西安市")).toBe("Xi'an");
});
