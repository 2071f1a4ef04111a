import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_NEEDS } from "../../../../src/model/match/needs.ts";
import { decodeText, encodeText, formatNeeds, parseNeeds } from "../../../../src/model/match/needs-link.ts";

describe("needs in a link", () => {
  it("are nothing while nothing is asked", () => {
    expect(formatNeeds(NO_NEEDS)).toBe("");
  });

  it("are short", () => {
    const words = [{ text: "SiC", industries: ["silicon-carbide"], weight: 3 }];
    expect(formatNeeds({ ...NO_NEEDS, words })).toBe("word~3~U2lD~silicon-carbide");
  });

  it.each([
    "word~9~U2lD",
    "word~3~%",
    "word~3",
    "airport~2~1",
    "airport~2~yes~20",
    "airport~2~1~-3",
    "harbour~2~1~20",
    "district~2~1~0~Not An Id",
  ])("%s is none", (text) => {
    expect(parseNeeds(text)).toBeNull();
  });

  it("give back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });
});
