import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillChain } from "../../../src/model/chain.ts";
import { chainCounts, linkMarks, wantedOf } from "../../../src/model/chain-marks.ts";
import type { BuiltFact } from "../../../src/model/schema/atlas.ts";
import { firmAt, industryAt, makeChain, makeLink, makeSources, makeWanted } from "../../fixtures/chain.ts";

const industry = fc.constantFrom("chips", "packaging", "software");
const line = fc.integer({ min: 1, max: 40 });
const relation = fc.constantFrom("core", "present", "project", "cooperating", "sought" as const);
const fact: fc.Arbitrary<BuiltFact> = fc.oneof(
  fc.tuple(industry, line).map(([id, at]) => industryAt(id, at)),
  fc.tuple(line, relation).map(([at, how]) => firmAt("acme", at, how)),
);

describe("a gap", () => {
  it("is a link that no area names and beside which no organization but a sought one stands", () => {
    fc.assert(
      fc.property(fc.array(fact), fc.array(fact), (ofArea, ofCity) => {
        const link = makeLink("chips");
        const chain = makeChain([link]);
        const filled = fillChain(chain, makeSources({ east: ofArea }, ofCity)).get(link);
        const isNamed = ({ kind, ...rest }: BuiltFact): boolean =>
          kind === "industry" && "industry" in rest && rest.industry !== "software";
        const lineOf = ({ cite }: BuiltFact): number => Number(cite.split(":")[1]);
        const isBeside = ofCity.some(
          (firm) =>
            firm.kind === "firm" &&
            firm.relation !== "sought" &&
            ofCity.some((named) => isNamed(named) && Math.abs(lineOf(named) - lineOf(firm)) <= 2),
        );
        expect(filled && linkMarks(link, filled).isGap).toBe(!ofArea.some(isNamed) && !isBeside);
      }),
    );
  });

  it("is filled by an organization that one line seeks and calls present alike", () => {
    const link = makeLink("chips");
    const ofCity = [firmAt("acme", 9, "sought"), industryAt("chips", 9), firmAt("acme", 9, "present")];
    const filled = fillChain(makeChain([link]), makeSources({}, ofCity)).get(link);
    expect(filled && linkMarks(link, filled).isGap).toBe(false);
  });

  it("stays one whatever documents call the link", () => {
    const link = makeLink("chips", { wanted: [makeWanted("missing"), makeWanted("weak")] });
    const marks = linkMarks(link, { areas: [], organizations: [] });
    expect(marks.isGap).toBe(true);
    expect(marks.lacking.map(({ nature }) => nature)).toEqual(["missing", "weak"]);
  });
});

it("keeps what is merely sought out of what is lacking", () => {
  const link = makeLink("chips", { wanted: [makeWanted("sought"), makeWanted("fill", "封测")] });
  const { lacking } = linkMarks(link, { areas: [], organizations: [] });
  expect(lacking).toEqual([{ nature: "fill", facts: [makeWanted("fill", "封测")] }]);
});

it("counts parts as links, and a wanted thing once wherever it stands", () => {
  const wanted = makeWanted("sought", "代工厂");
  const part = makeLink("packaging", { wanted: [wanted, makeWanted("weak")] });
  const chain = makeChain([makeLink("chips", { parts: [part] }), makeLink("software")], {
    wanted: [wanted],
  });
  const filling = fillChain(chain, makeSources({ east: [industryAt("chips", 9)] }));
  expect(chainCounts(chain, filling)).toEqual({ links: 3, gaps: 2, lacking: 1, sought: 1 });
  expect(wantedOf(chain)).toEqual([wanted, makeWanted("weak")]);
});
