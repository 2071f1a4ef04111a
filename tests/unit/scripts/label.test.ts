import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakable } from "../../../scripts/data/label.ts";

const linesOf = (name: string): string[] => breakable(name).split("\u200B");

describe("a label that may break", () => {
  it.each([
    ["沣东先进制造产业园", ["沣东先进", "制造产业园"]],
    ["沣西新城", ["沣西新城"]],
    ["高新区", ["高新区"]],
  ])("%s breaks into %j at most", (name, lines) => {
    expect(linesOf(name)).toEqual(lines);
  });

  it("holds the name itself and nothing else", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[沣西东新城产业科技示范园区中心平台基地工程A-Z0-9]{0,20}$/), (name) => {
        expect(linesOf(name).join("")).toBe(name);
      }),
    );
  });

  it("never leaves a single character on a line of its own", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[沣西东新城产业科技示范园区中心平台基地工程]{2,20}$/), (name) => {
        expect(linesOf(name).filter((line) => line.length < 2)).toEqual([]);
      }),
    );
  });
});
