import { describe, expect, it } from "vitest";
import type { BuiltFact } from "../../../src/model/schema/atlas.ts";
import { layoutTotal, type Total } from "../../../src/model/total.ts";
import { makeArea, makeLand, makeLayout, makeTarget } from "../../fixtures/atlas.ts";

/** The total over areas that share no ground, one for each list of facts. */
function totalOf(...areas: BuiltFact[][]): Total {
  const layout = makeLayout(
    "one",
    areas.map((facts, index) => makeArea(`area-${index}`, { facts })),
  );
  return layoutTotal(layout, () => false);
}

describe("a total", () => {
  it("adds like targets and says how many areas state one, on which lines", () => {
    const total = totalOf(
      [makeTarget({ value: "120", cite: "plan:3" })],
      [makeTarget({ value: "70.5" })],
      [makeLand()],
    );
    expect(total).toEqual({
      kind: "total",
      value: "190.5",
      unit: "亿元",
      year: 2025,
      indicator: "gross-output",
      parts: 2,
      areas: 3,
      cites: ["plan:3", "plan:9"],
    });
  });

  it("takes the weakest qualifier among its parts", () => {
    const total = totalOf([makeTarget({ qualifier: "about" })], [makeTarget({ qualifier: "strive" })]);
    expect(total).toMatchObject({ qualifier: "strive" });
  });

  it("adds decimals without the noise of binary fractions", () => {
    const total = totalOf([makeTarget({ value: "0.1" })], [makeTarget({ value: "0.2" })]);
    expect(total).toMatchObject({ value: "0.3" });
  });

  it("is over the indicator that most areas state", () => {
    const firms = makeTarget({ indicator: "firms", unit: "家", value: "30" });
    const total = totalOf([firms, makeTarget()], [makeTarget()], [makeTarget()]);
    expect(total).toMatchObject({ indicator: "gross-output", parts: 3 });
  });

  it.each([
    ["baselines", makeTarget({ measure: "baseline" })],
    ["actual values", makeTarget({ measure: "actual" })],
    ["targets of a part", makeTarget({ of: { zh: "软件", en: "Software" } })],
  ])("leaves out %s", (_, fact) => {
    expect(totalOf([fact, makeTarget()], [makeTarget()])).toMatchObject({ value: "200", parts: 2 });
  });

  it("leaves out the parts below the layout's areas", () => {
    const part = makeArea("lab", { facts: [makeTarget()] });
    const layout = makeLayout("one", [
      makeArea("east", { facts: [makeTarget()], areas: [part] }),
      makeArea("west", { facts: [makeTarget()] }),
    ]);
    expect(layoutTotal(layout, () => false)).toMatchObject({ value: "200" });
  });
});

describe("there is no total", () => {
  it("where no area has a target", () => {
    expect(totalOf([makeLand()], [])).toEqual({ kind: "none", reason: "no-targets" });
  });

  it("where one area alone has a target", () => {
    expect(totalOf([makeTarget()], [])).toEqual({ kind: "none", reason: "one-area" });
  });

  it("where one area alone has several targets", () => {
    const firms = makeTarget({ indicator: "firms", unit: "家" });
    expect(totalOf([makeTarget(), firms], [])).toEqual({ kind: "none", reason: "one-area" });
  });

  it.each([
    ["indicator", makeTarget({ indicator: "industry-size" })],
    ["unit", makeTarget({ unit: "万元" })],
    ["year", makeTarget({ year: 2027 })],
  ])("where the targets differ in %s", (_, other) => {
    expect(totalOf([makeTarget()], [other])).toEqual({ kind: "none", reason: "unlike-targets" });
  });

  it("where a target is a range", () => {
    expect(totalOf([makeTarget({ value: "3-5" })], [makeTarget()])).toEqual({
      kind: "none",
      reason: "ranges",
    });
  });

  it("where two of the areas share ground", () => {
    const layout = makeLayout("one", [
      makeArea("east", { facts: [makeTarget()] }),
      makeArea("west", { facts: [makeTarget()] }),
    ]);
    const sharesGround = (a: string, b: string): boolean => a === "east-place" && b === "west-place";
    expect(layoutTotal(layout, sharesGround)).toEqual({ kind: "none", reason: "areas-overlap" });
  });

  it("where two of the areas lie on one place", () => {
    const layout = makeLayout("one", [
      makeArea("east", { facts: [makeTarget()], place: "ground" }),
      makeArea("west", { facts: [makeTarget()], place: "ground" }),
    ]);
    expect(layoutTotal(layout, () => false)).toEqual({ kind: "none", reason: "areas-overlap" });
  });
});
