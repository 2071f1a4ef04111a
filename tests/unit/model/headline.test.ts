import { describe, expect, it } from "vitest";
import { headline } from "../../../src/model/headline.ts";
import type { BuiltFact } from "../../../src/model/schema/atlas.ts";
import { makeArea, makeLand, makeTarget } from "../../fixtures/atlas.ts";

const headlineOf = (...facts: BuiltFact[]): ReturnType<typeof headline> =>
  headline(makeArea("east", { facts }));

const firms = makeTarget({ indicator: "firms", value: "30", unit: "家" });

describe("the figure under an area's name", () => {
  it("is its output target, before any other", () => {
    expect(headlineOf(makeLand(), firms, makeTarget({ value: "120", qualifier: "about" }))).toMatchObject({
      value: "120",
      unit: "亿元",
      year: 2025,
      qualifier: "about",
    });
  });

  it("is another target where none is of output or size", () => {
    expect(headlineOf(makeLand(), firms)).toMatchObject({ value: "30", unit: "家" });
  });

  it("is the stated land area where there is no target", () => {
    expect(headlineOf(makeLand())).toMatchObject({ value: "300", unit: "亩" });
  });

  it.each([
    ["a baseline", makeTarget({ measure: "baseline" })],
    ["a target of a part", makeTarget({ of: { zh: "软件", en: "Software" } })],
  ])("is never %s", (_, fact) => {
    expect(headlineOf(fact)).toBeUndefined();
  });
});
