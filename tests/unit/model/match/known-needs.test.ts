import { expect, it } from "vitest";
import { knownNeeds } from "../../../../src/model/match/known-needs.ts";
import { type Needs, NO_NEEDS } from "../../../../src/model/match/needs.ts";

const known = {
  industries: new Set(["drones"]),
  organizations: new Set(["byd"]),
  places: new Set(["yanta"]),
};

const needs = (industry: string, site: string, district: string): Needs => ({
  words: [{ text: "无人机", industries: [industry], weight: 3 }],
  criteria: {
    ...NO_NEEDS.criteria,
    site: { ...NO_NEEDS.criteria.site, weight: 3, ids: [site] },
    district: { ...NO_NEEDS.criteria.district, isMust: true, ids: [district] },
  },
});

it("keeps needs that the data holds as they are", () => {
  expect(knownNeeds(needs("drones", "byd", "yanta"), known)).toEqual({
    needs: needs("drones", "byd", "yanta"),
    unknown: [],
  });
});

it("leaves out ids of another edition and names them, words and weights stay", () => {
  const { needs: left, unknown } = knownNeeds(needs("airships", "nobody", "nowhere"), known);
  expect(unknown).toEqual(["airships", "nowhere", "nobody"]);
  expect(left.words).toEqual([{ text: "无人机", industries: [], weight: 3 }]);
  expect(left.criteria.site).toMatchObject({ weight: 3, ids: [] });
});
