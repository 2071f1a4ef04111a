import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureText, weakestQualifier } from "../../../src/model/quantity.ts";
import { UNIT_LIST, type Unit } from "../../../src/model/unit.ts";

const english = (value: string, unit: Unit): string => {
  const { number, unit: name } = figureText(value, unit, "en");
  return `${number} ${name}`.trim();
};

describe("a figure in English", () => {
  it.each([
    ["0.5", "亿元", "CNY 50 million"],
    ["3.8", "亿元", "CNY 380 million"],
    ["10", "亿元", "CNY 1 billion"],
    ["120", "亿元", "CNY 12 billion"],
    ["2490", "亿元", "CNY 249 billion"],
    ["12000", "亿元", "CNY 1,200 billion"],
    ["2", "亿美元", "USD 200 million"],
    ["300", "万元", "CNY 3,000,000"],
    ["1.5", "万平方米", "15,000 m²"],
    ["3.2", "万人", "32,000 people"],
    ["159.3", "平方公里", "159.3 km²"],
    ["5", "%", "5 %"],
    ["30", "家", "30"],
    ["1", "项", "1 item"],
    ["2", "项", "2 items"],
    ["1", "名", "1 person"],
    ["1", "户", "1 firm"],
    ["1", "P", "1 PFLOPS"],
  ] as const)("writes %s %s as %s", (value, unit, text) => {
    expect(english(value, unit)).toBe(text);
  });

  it("writes a range in one unit, that of its upper end", () => {
    expect(english("5-10", "亿元")).toBe("CNY 0.5–1 billion");
  });

  it.each(["3-5", "3—5", "3~5", "3～5"])("reads %s as a range", (range) => {
    expect(english(range, "亿元")).toBe("CNY 300–500 million");
  });

  it("keeps every digit of the document's money", () => {
    const hundredths = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(hundredths, (count) => {
        const { number, unit } = figureText(String(count / 100), "亿元", "en");
        const factor = unit === "billion" ? 1000 : 1;
        expect(Number(number.replace(/^CNY |,/g, "")) * factor).toBeCloseTo(count, 6);
      }),
    );
  });

  it("gives mu in hectares too", () => {
    expect(figureText("300", "亩", "en")).toEqual({ number: "300", unit: "mu", alias: "20 ha" });
  });
});

describe("a figure in Chinese", () => {
  it("keeps the document's unit", () => {
    expect(figureText("1000", "亿元", "zh")).toEqual({ number: "1,000", unit: "亿元" });
  });

  it("gives mu in hectares too", () => {
    expect(figureText("1000-1500", "亩", "zh").alias).toBe("66.67–100 公顷");
  });
});

it("has English without Chinese characters for every unit", () => {
  expect(UNIT_LIST.filter((unit) => /\p{Script=Han}/u.test(english("2", unit)))).toEqual([]);
});

describe("the weakest qualifier", () => {
  it("is none where every figure is firm", () => {
    expect(weakestQualifier([undefined, undefined])).toBeUndefined();
  });

  it.each([
    [undefined, "at-least"],
    ["at-least", "about"],
    ["about", "strive"],
    ["strive", "strive-about"],
  ] as const)("of %s and %s is the second", (firm, weak) => {
    expect([weakestQualifier([firm, weak]), weakestQualifier([weak, firm])]).toEqual([weak, weak]);
  });
});
