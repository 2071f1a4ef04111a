import { describe, expect, it } from "vitest";
import {
  type GlossaryTerm,
  makeTermFinder,
  type TermPart,
  termParts,
} from "../../../src/model/term-parts.ts";

function term(zh: string, en: string, isExplained = true): GlossaryTerm {
  return { zh, en, ...(isExplained && { plain: { zh: `${zh}。`, en: `${en}.` } }) };
}

const TERMS = [
  term("飞地", "Enclave"),
  term("飞地园区", "Enclave parks"),
  term("CRO", "Contract research organization (CRO)"),
  term("西咸新区", "Xixian New Area", false),
  term("亿元", "CNY 100 million"),
];

function partsOf(text: string, language: "zh" | "en" = "zh"): TermPart[] {
  return termParts(text, makeTermFinder(TERMS, language));
}

function termsOf(text: string, language: "zh" | "en" = "zh"): (string | undefined)[] {
  return partsOf(text, language).flatMap((part) => part.term?.zh ?? []);
}

describe("terms in a text", () => {
  it("loses nothing of the text", () => {
    const text = "建设飞地园区和飞地，引进 CRO。";
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("takes the longest term that begins at a place", () => {
    expect(termsOf("建设飞地园区")).toEqual(["飞地园区"]);
  });

  it("marks a term only where it stands first", () => {
    expect(termsOf("飞地与飞地")).toEqual(["飞地"]);
  });

  it("leaves out names without an explanation and words that everybody knows", () => {
    expect(termsOf("西咸新区 100 亿元")).toEqual([]);
  });

  it("finds Latin terms as whole words only", () => {
    expect(termsOf("引进CRO企业")).toEqual(["CRO"]);
    expect(termsOf("MICROCHIP")).toEqual([]);
  });

  it("finds English terms in any case, plural, long or short", () => {
    expect(termsOf("Two enclaves and a CRO", "en")).toEqual(["飞地", "CRO"]);
    expect(termsOf("contract research organizations", "en")).toEqual(["CRO"]);
  });

  it("leaves a text without terms whole", () => {
    expect(partsOf("没有术语")).toEqual([{ text: "没有术语" }]);
  });

  it("marks nothing where there is no glossary", () => {
    expect(termParts("飞地", makeTermFinder([], "zh"))).toEqual([{ text: "飞地" }]);
  });
});
