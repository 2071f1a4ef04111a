import { describe, expect, it } from "vitest";
import { compile } from "../../../scripts/data/compile.ts";
import { type FactRow, factRows } from "../../../scripts/data/fact-rows.ts";
import { indexAtlas } from "../../../src/model/atlas-index.ts";
import { type LineFact, lineFacts } from "../../../src/model/line-facts.ts";
import { makeDataset } from "../../fixtures/data-folder.ts";

interface Made {
  facts: Map<number, LineFact[]>;
  ofOther: Map<number, LineFact[]>;
  rows: FactRow[];
}

/** The small plan by line, another document by line, and the rows of the exchange format. */
function make(): Made {
  const dataset = makeDataset();
  const { atlas, documentFacts } = compile(dataset, { date: "2026-01-01" });
  const index = indexAtlas(atlas);
  return {
    facts: lineFacts(index, documentFacts, "plan"),
    ofOther: lineFacts(index, documentFacts, "other"),
    rows: [...factRows(dataset)],
  };
}

const at = (line: number, kind: LineFact["kind"]): LineFact[] =>
  (make().facts.get(line) ?? []).filter((fact) => fact.kind === kind);

describe("the facts of a document by line", () => {
  it("hold every fact of the exchange format exactly once", () => {
    const { facts, rows } = make();
    const found = [...facts].flatMap(([line, all]) =>
      all.map(({ kind, value }) => `${line} ${kind} ${value}`),
    );
    for (const { line, kind, value } of rows) {
      expect(
        found.filter((key) => key === `${line} ${kind} ${value}`),
        `${line} ${kind} ${value}`,
      ).toHaveLength(1);
    }
  });

  it("hold nothing of another document", () => {
    expect(make().ofOther.size).toBe(0);
  });

  it("say what a figure is of, with unit, kind and year", () => {
    expect(at(12, "target")).toMatchObject([
      {
        value: "100",
        words: { en: "Gross output value" },
        figure: { unit: "亿元", measure: "target" },
        year: 2025,
      },
    ]);
  });

  it("lead from a fact of an area back to the area", () => {
    expect(at(10, "firm")).toMatchObject([{ area: "two-parks/east", owner: { zh: "东园" } }]);
  });
});
