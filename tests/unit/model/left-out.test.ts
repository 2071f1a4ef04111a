import { describe, expect, test } from "vitest";
import { indexAtlas } from "../../../src/model/atlas-index.ts";
import { leaveOut } from "../../../src/model/left-out.ts";
import type { BuiltFact } from "../../../src/model/schema/atlas.ts";
import { makeFirmFact, makeTarget } from "../../fixtures/atlas.ts";

const index = indexAtlas({
  edition: { date: "2026-01-01" },
  documents: [],
  layouts: [],
  organizations: [
    { id: "byd", kind: "firm", name: { zh: "比亚迪", en: "BYD" }, aliases: ["比亚迪公司"] },
    { id: "longi", kind: "firm", name: { zh: "隆基", en: "LONGi" } },
  ],
  industries: [],
  indicators: [],
} as unknown as Parameters<typeof indexAtlas>[0]);

const project: BuiltFact = {
  kind: "project",
  value: "比亚迪新能源项目",
  en: "BYD new-energy project",
  cite: "plan:12",
};

describe("leaveOut", () => {
  test("drops facts about an organization and facts that name it, and keeps the others", () => {
    const facts = [makeFirmFact("byd"), makeFirmFact("longi"), project, makeTarget()];
    expect(leaveOut(index, ["byd"]).keep(facts)).toEqual([makeFirmFact("longi"), makeTarget()]);
  });

  test("keeps everything when nothing is listed", () => {
    expect(leaveOut(index, []).keep([project])).toEqual([project]);
  });

  test("finds a name in any case, and ignores ids that the atlas does not know", () => {
    const leftOut = leaveOut(index, ["byd", "nobody"]);
    expect(leftOut.isNamedIn("the byd works")).toBe(true);
    expect(leftOut.isNamedIn("the LONGi works")).toBe(false);
    expect(leftOut.ids).toEqual(["byd"]);
  });
});
