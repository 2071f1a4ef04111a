import { describe, expect, it } from "vitest";
import { referenceText } from "../../../src/model/reference-text.ts";
import { makeDocument } from "../../fixtures/atlas.ts";

const issued = makeDocument({
  issuer: { zh: "某市政府", en: "City Government" },
  number: { zh: "市政发〔2022〕1号", en: "Shi Zheng Fa [2022] No. 1" },
  date: "2022-01-04",
});

describe("the reference to a line", () => {
  it("names issuer, title, number, date, path and line in Chinese", () => {
    expect(referenceText(issued, 9, "zh")).toBe(
      "某市政府. 某市产业规划：市政发〔2022〕1号[Z]. 2022-01-04. 第一章 布局, 第 9 行",
    );
  });

  it("names the same in English", () => {
    expect(referenceText(issued, 9, "en")).toBe(
      "City Government. Industry Plan of a City: Shi Zheng Fa [2022] No. 1[Z]. 2022-01-04. Chapter 1: Layout, line 9",
    );
  });

  it("says where the text is undated", () => {
    expect(referenceText(makeDocument(), 9, "zh")).toBe(
      "某市产业规划[Z]. 原文未注日期. 第一章 布局, 第 9 行",
    );
  });

  it("goes without a path before the first heading", () => {
    expect(referenceText(makeDocument(), 1, "en")).toBe(
      "Industry Plan of a City[Z]. undated in the text. line 1",
    );
  });
});
