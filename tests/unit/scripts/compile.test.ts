import { describe, expect, it } from "vitest";
import { compile } from "../../../scripts/data/compile.ts";
import type { BuiltFact, DocumentFacts } from "../../../src/model/schema/atlas.ts";
import { type Edit, makeDataset } from "../../fixtures/data-folder.ts";

const edition = { date: "2026-01-01" };

function built(...edits: Edit[]): ReturnType<typeof compile> {
  return compile(makeDataset(edits), edition);
}

function eastFact(kind: BuiltFact["kind"], ...edits: Edit[]): BuiltFact | undefined {
  return built(...edits).atlas.layouts[0]?.areas[0]?.facts.find((fact) => fact.kind === kind);
}

describe("the compiled atlas", () => {
  it("joins a firm with its record", () => {
    expect(eastFact("firm")).toMatchObject({ organization: "acme", en: "Acme" });
  });

  it("joins a misprinted firm by our reading, and keeps the misprint", () => {
    const misprint: Edit = ["layouts/two-parks.yaml", "value: 甲公司", "value: 曱公司, reading: 甲公司"];
    expect(eastFact("firm", misprint)).toMatchObject({ organization: "acme", value: "曱公司" });
  });

  it("joins an industry's alias with its node", () => {
    expect(eastFact("industry")).toMatchObject({ industry: "chips", en: "Integrated circuits" });
  });

  it("lists industries parents first", () => {
    expect(built().atlas.industries.map(({ id, parent }) => [id, parent])).toEqual([
      ["electronics", undefined],
      ["chips", "electronics"],
      ["displays", "electronics"],
    ]);
  });

  it("puts general facts under their document", () => {
    const { general }: DocumentFacts = built().documentFacts;
    expect(general.map(({ document, scope }) => [document, scope])).toEqual([["plan", "xian"]]);
  });
});
